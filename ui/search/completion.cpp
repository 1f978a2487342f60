#include "ui/search/completion.h"

#include "core/base/deliver.h"
#include "ui/session/session.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/pickerdelegate.h"
#include "ui/widgets/pickerframe.h"
#include "ui/widgets/scale.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

namespace jianbao::ui {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr qsizetype mostOffers = 12;
constexpr int listWidth = 460; // px at 13 px of the interface's font

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString nameOf(search::Field field)
{
    for (const search::FieldName &names : search::fieldNames()) {
        if (names.field == field)
            return isChinese() ? names.name.chinese : names.name.english;
    }
    return {};
}

// What it is a value of, where that is not said before the caret; what lies above it; how many articles.
QString remarkOf(const Offer &offer, const search::Typing &typing)
{
    QStringList words;
    if (!offer.remark.isEmpty())
        words.append(offer.remark);
    if (typing.field == search::Field::Text && offer.field != search::Field::Text)
        words.append(nameOf(offer.field));
    if (offer.count > 0)
        words.append(QLocale().toString(offer.count));
    return words.join(u" · "_s);
}

} // namespace

Completion::Completion(Session &session, FilterEdit *edit, QObject *parent)
    : QObject(parent), m_session(session), m_edit(edit)
{
    auto *view = new QListView;
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    m_completer.setModel(&m_rows);
    m_completer.setPopup(view);
    view->setItemDelegate(new PickerDelegate(view)); // setPopup sets one of its own
    view->setAccessibleName(tr("Completions"));
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(mostOffers);
    m_completer.setWidget(edit);
    view->installEventFilter(this); // after the completer's own: asked before it
    edit->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &Completion::look);
    connect(edit, &FilterEdit::typedChanged, this, [this] {
        ++m_asked;
        // Typed, not set by a command.
        if (m_edit->hasFocus() && (m_edit->isModified() || m_edit->isComposing()))
            m_soon.start();
        else
            list()->hide();
    });
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(&session, &Session::pagesChanged, this, &Completion::expire);
    connect(&session, &Session::placesChanged, this, &Completion::expire);
    connect(&session, &Session::tagsChanged, this, &Completion::expire);
    connect(&session, &Session::gazetteerChanged, this, &Completion::expire);
}

// The list goes with the completer, which must not be asked for it by the events of its going.
Completion::~Completion()
{
    list()->removeEventFilter(this);
}

void Completion::expire()
{
    m_stale = true;
}

void Completion::readOffers()
{
    if (m_reading || !m_stale)
        return;
    m_reading = true;
    m_stale = false;
    const auto work = [gazetteer = m_session.gazetteer(), tags = m_session.tags()](store::Library &library) {
        return ui::readOffers(library, gazetteer, tags, isChinese());
    };
    m_session.read(this, work, [this](const Result<QList<Offer>> &offers) {
        m_reading = false;
        m_stale = m_stale || !offers; // an interrupted one is read with the next key
        if (!offers)
            return;
        m_all = std::make_shared<const QList<Offer>>(*offers);
        if (m_edit->hasFocus() && !m_edit->typed().isEmpty())
            m_soon.start();
    });
}

void Completion::look()
{
    readOffers();
    const auto typing = search::typingAt(m_edit->typed(), m_edit->caret());
    if (!typing || !m_all)
        return list()->hide();
    const auto work = [all = m_all, typing = *typing]() -> QList<Offer> { return offersFor(*all, typing, mostOffers); };
    deliver(this, QtConcurrent::run(work), [this, typing = *typing, asked = m_asked](const QList<Offer> &offers) {
        if (asked == m_asked && m_edit->hasFocus())
            show(offers, typing);
    });
}

void Completion::show(const QList<Offer> &offers, const search::Typing &typing)
{
    // What stands there already is no offer.
    const bool nothing = offers.isEmpty()
                         || (offers.size() == 1 && completed(offers.first(), typing, isChinese()).trimmed() == typing.typed);
    if (nothing)
        return list()->hide();
    m_typing = typing;
    m_offers = offers;
    m_rows.clear();
    for (const Offer &offer : offers) {
        auto *item = new QStandardItem(offer.field == search::Field::Text ? offer.text + u':' : offer.text);
        item->setData(remarkOf(offer, typing), RemarkRole);
        item->setData(offer.colour, SquareRole);
        item->setEditable(false);
        m_rows.appendRow(item);
    }
    const Scale px(m_edit->font());
    QRect below = m_edit->rect();
    below.setWidth(std::min(px(listWidth), m_edit->width()));
    m_completer.complete(below);
    list()->setCurrentIndex({});
}

void Completion::take(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    const QString words = completed(m_offers[row], m_typing, isChinese());
    // What an input method composes stands in no text yet, and is replaced, too.
    const qsizetype end = m_edit->isComposing() ? m_edit->cursorPosition() : m_typing.range.end;
    QGuiApplication::inputMethod()->reset();
    const qsizetype start = std::min(m_typing.range.start, end);
    m_edit->setSelection(int(start), int(end - start));
    m_edit->insert(words);
    if (words.endsWith(u' ') && m_edit->text().mid(m_edit->cursorPosition()).startsWith(u' '))
        m_edit->del();
}

bool Completion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        readOffers();
    if (watched != list() || event->type() != QEvent::KeyPress || m_edit->isComposing())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = list()->currentIndex().row();
    if (key == Qt::Key_Escape) {
        list()->hide();
        return true;
    }
    if (key == Qt::Key_Tab || ((key == Qt::Key_Return || key == Qt::Key_Enter) && row >= 0)) {
        list()->hide();
        take(std::max(row, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        list()->hide(); // and on to the box, which searches
    return QObject::eventFilter(watched, event);
}

} // namespace jianbao::ui
