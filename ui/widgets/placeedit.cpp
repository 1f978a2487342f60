#include "ui/widgets/placeedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <utility>

namespace jianbao::ui {

namespace {

constexpr qsizetype offered = 20;
constexpr int codeRole = Qt::UserRole + 1;

} // namespace

PlaceEdit::PlaceEdit(const place::Gazetteer &gazetteer, QWidget *parent)
    : QLineEdit(parent), m_gazetteer(gazetteer), m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Place: characters, pinyin or initials"));
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the gazetteer has chosen
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PlaceEdit::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(codeRole).toString()); });
}

void PlaceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_code.isEmpty() && m_offers->rowCount() > 0)
        takeFirst(); // and the dialog's button is not pressed yet
    else
        QLineEdit::keyPressEvent(event);
}

void PlaceEdit::takeFirst()
{
    const QModelIndex first = m_offers->index(0, 0);
    setText(first.data().toString());
    choose(first.data(codeRole).toString());
}

void PlaceEdit::setDeepest(place::Level deepest)
{
    if (deepest == m_deepest)
        return;
    m_deepest = deepest;
    clearPlace();
}

void PlaceEdit::clearPlace()
{
    clear();
    choose({});
}

void PlaceEdit::offer(const QString &typed)
{
    choose({});
    m_offers->clear();
    if (typed.trimmed().isEmpty())
        return;
    for (const place::Place *place : m_gazetteer.matching(typed.trimmed(), offered * 4)) {
        if (place->level > m_deepest || m_offers->rowCount() >= offered)
            continue;
        auto *item = new QStandardItem(m_gazetteer.path(place->code).join(QStringLiteral(" › ")));
        item->setData(place->code, codeRole);
        m_offers->appendRow(item);
    }
}

void PlaceEdit::choose(const QString &code)
{
    if (std::exchange(m_code, code) != code)
        Q_EMIT codeChanged();
}

} // namespace jianbao::ui
