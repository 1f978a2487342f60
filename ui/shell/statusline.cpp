#include "ui/shell/statusline.h"

#include "ui/shell/linkbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sentenceTime = 8s;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_sentence(plainLabel()), m_link(new LinkButton), m_progressText(plainLabel()),
      m_progress(new QProgressBar), m_cancel(new LinkButton), m_counts(plainLabel())
{
    setSizeGripEnabled(false);
    m_sentence->setObjectName(u"statusSentence"_s);
    m_link->setObjectName(u"statusLink"_s);
    m_counts->setObjectName(u"statusCounts"_s);
    m_progressText->setObjectName(u"importProgress"_s);
    auto *left = new QWidget;
    auto *layout = new QHBoxLayout(left);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_sentence),
                            static_cast<QWidget *>(m_link)})
        layout->addWidget(widget);
    layout->addStretch();
    addWidget(left, 1);
    addPermanentWidget(m_counts);
    m_counts->setContentsMargins(0, 0, 6, 0);

    const int line = fontMetrics().height();
    m_progress->setFixedSize(line * 8, line / 2);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    left->setMinimumHeight(m_cancel->sizeHint().height()); // a link that comes must not move the lists above
    hideProgress();
    m_link->hide();

    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &StatusLine::clear);
    connect(m_cancel, &LinkButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_link, &LinkButton::clicked, this, [this] {
        const QString target = m_target;
        clear();
        Q_EMIT linkActivated(target);
    });
}

void StatusLine::say(const QString &sentence, const QString &linkText, const QString &target)
{
    show(sentence, linkText, target, false);
    m_timeout.start(sentenceTime);
}

void StatusLine::sayError(const QString &sentence)
{
    show(sentence, {}, {}, true);
    m_timeout.stop();
}

void StatusLine::show(const QString &sentence, const QString &linkText, const QString &target, bool error)
{
    QPalette own; // only what is set in it differs from the window's
    if (error)
        own.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_sentence->setPalette(own);
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_target = target;
}

void StatusLine::clear()
{
    m_timeout.stop();
    show({}, {}, {}, false);
}

void StatusLine::showProgress(const QString &text, int done, int total)
{
    m_progressText->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    for (QWidget *widget : {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusLine::hideProgress()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

void StatusLine::setCounts(int selected, int shown, int inLibrary)
{
    const QLocale locale;
    m_counts->setText(tr("Selected %1 · Shown %2 · %3 in the library")
                          .arg(locale.toString(selected), locale.toString(shown), locale.toString(inLibrary)));
}

} // namespace jianbao::ui
