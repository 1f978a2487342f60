#include "ui/shell/searchbox.h"

#include "core/search/typing.h"
#include "ui/messages/errordetail.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeSearch = 120ms;
constexpr auto delayBeforeBusy = 150ms;

// A line edit has no formats of its own; those of an input method event are the way to underline in it.
void underline(QLineEdit *edit, qsizetype position)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeFor(edit->palette()).error);
        const int offset = static_cast<int>(position) - edit->cursorPosition();
        attributes.append({QInputMethodEvent::TextFormat, offset, 1, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(edit, &event);
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent), m_edit(new FilterEdit), m_busy(new QProgressBar), m_error(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 8, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_edit);
    layout->addWidget(m_busy);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_edit);

    m_edit->setObjectName(u"search"_s);
    m_edit->setMinimumHeight(m_edit->fontMetrics().height() + 14);
    m_edit->setPlaceholderText(tr("Search headlines, text, notes, people…"));
    m_edit->setAccessibleName(tr("Search the library"));
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(2);
    // Its place is kept, so that the box does not jump.
    QSizePolicy keep = m_busy->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keep);
    m_busy->hide();

    m_error->setTextFormat(Qt::PlainText);
    m_error->setFrameShape(QFrame::StyledPanel);
    m_error->setAutoFillBackground(true);
    m_error->setMargin(6);
    m_error->hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(delayBeforeBusy);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_typing = m_edit->hasFocus();
        read();
    });
    m_edit->installEventFilter(this);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    // The text, not what is being composed: that is pinyin, which stands in no article.
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_edit, &FilterEdit::chosen, this, &SearchBox::commit);
    connect(m_edit, &FilterEdit::left, this, &SearchBox::left);
    connect(m_edit, &FilterEdit::downPressed, this, &SearchBox::left);
}

void SearchBox::setExpression(const QString &expression)
{
    if (m_edit->text() != expression)
        m_edit->setText(expression);
    m_typing = false;
    read();
}

bool SearchBox::settle()
{
    m_typing = false;
    read();
    return m_error->isHidden();
}

void SearchBox::searchFor(const QString &words)
{
    setExpression(search::expressionFor(words));
}

void SearchBox::removePart(const search::QueryPart &part)
{
    QStringList rest;
    for (const search::QueryPart &other : m_query.parts)
        if (other != part)
            rest.append(other.source);
    setExpression(rest.join(u' '));
}

void SearchBox::editPart(const search::QueryPart &part)
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (const qsizetype at = m_edit->text().indexOf(part.source); at >= 0)
        m_edit->setSelection(int(at), int(part.source.size()));
}

void SearchBox::togglePart(const QString &part)
{
    const Result<search::Query> wanted = search::parseQuery(part, m_names);
    if (!wanted || wanted->parts.size() != 1)
        return;
    for (const search::QueryPart &other : m_query.parts) {
        if (other.expression == wanted->parts.first().expression)
            return removePart(other);
    }
    setExpression(search::narrowed(m_expression, part, m_names));
}

void SearchBox::setNames(search::Names names)
{
    m_names = std::move(names);
    if (!m_edit->text().isEmpty())
        read();
}

void SearchBox::setBusy(bool busy)
{
    if (busy) {
        if (!m_busy->isVisible() && !m_busyDelay.isActive())
            m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_busy->hide();
}

void SearchBox::read()
{
    m_pause.stop();
    const Result<search::Query> query = search::parseQuery(m_edit->text(), m_names);
    if (!query)
        return isUnfinished(query.error()) ? clearError() : showError(query.error());
    clearError();
    m_expression = m_edit->text().trimmed(); // a completion ends with a space
    if (*query == m_query)
        return;
    m_query = *query;
    Q_EMIT searched();
}

// The beginning of a name or a date behind its field is no mistake as long as it is being written.
bool SearchBox::isUnfinished(const Error &error) const
{
    const auto typing = search::typingAt(m_edit->text(), m_edit->cursorPosition());
    return m_typing && typing && typing->field != search::Field::Text && error.position >= typing->range.start
           && error.position <= typing->range.end;
}

void SearchBox::commit()
{
    if (settle())
        Q_EMIT committed();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_typing) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            settle();
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::showError(const Error &error)
{
    m_error->setText(tr("At character %1: %2.", "%2: expected …").arg(error.position + 1)
                         .arg(detailText(error.detail)));
    QPalette own; // only what is set in it differs from the window's
    own.setColor(QPalette::WindowText, themeFor(palette()).error);
    own.setColor(QPalette::Window, palette().color(QPalette::Base));
    m_error->setPalette(own);
    m_edit->setAccessibleDescription(m_error->text());
    underline(m_edit, std::min(error.position, m_edit->text().size() - 1)); // the last one where more was expected
    placeError();
}

void SearchBox::clearError()
{
    if (m_error->isHidden())
        return;
    m_error->hide();
    m_edit->setAccessibleDescription({});
    underline(m_edit, -1);
}

void SearchBox::placeError()
{
    m_error->setParent(window());
    m_error->adjustSize();
    m_error->move(m_edit->mapTo(window(), QPoint(0, m_edit->height() + 4)));
    m_error->show();
    m_error->raise();
}

} // namespace jianbao::ui
