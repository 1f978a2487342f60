#include "ui/reader/selectionpage.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jianbao::ui {

SelectionPage::SelectionPage(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_buttons(new QWidget(this))
{
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *buttons = new QHBoxLayout(m_buttons);
    const auto add = [&](const QString &iconName, const QString &text, auto signal) {
        auto *button = new QPushButton(icon(iconName), text, m_buttons);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add(QStringLiteral("tag"), tr("Tags…"), &SelectionPage::tagRequested);
    add(QStringLiteral("export"), tr("Export…"), &SelectionPage::exportRequested);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void SelectionPage::showMessage(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_buttons->hide();
}

void SelectionPage::showCount(int articles)
{
    m_sentence->setText(tr("%n article(s) selected", nullptr, articles));
    m_buttons->show();
}

} // namespace jianbao::ui
