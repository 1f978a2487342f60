#include "ui/articles/articledelegate.h"

#include "core/lists/roles.h"
#include "ui/articles/rowtext.h"
#include "ui/widgets/hittext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace jianbao::ui {

namespace {

// The state that rows are painted by: active means that the list has the focus, not that its window is in front.
QStyleOptionViewItem stateOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem row = option;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    row.state.setFlag(QStyle::State_Active, view && view->hasFocus());
    row.state.setFlag(QStyle::State_HasFocus, view && view->hasFocus() && view->currentIndex().row() == index.row());
    return row;
}

class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const RowFonts &fonts)
        : m_painter(painter), m_option(option), m_fonts(fonts), m_ink(rowInk(option)), m_theme(themeFor(option.palette))
    {
    }

    void paint(const store::ArticleRow &row, const RowLayout &layout)
    {
        drawGutter(layout);
        drawHitText(m_painter, QPointF(layout.headline.left(), layout.firstBaseline), layout.headlineText, row.headlineHits,
                    row.read ? m_fonts.headline : m_fonts.unread, row.headline.isEmpty() ? m_ink.muted : m_ink.text,
                    m_option.palette);
        text({layout.kicker.left(), layout.firstBaseline}, layout.kickerText, m_ink.muted);
        text({layout.date.left(), layout.firstBaseline}, layout.dateText, m_ink.muted);
        const bool unknown = !RowText::hasPlace(row) && !m_ink.onHighlight;
        text({layout.place.left(), layout.secondBaseline}, layout.placeText, unknown ? m_theme.doubt : m_ink.muted);
        text({layout.details.left(), layout.secondBaseline}, layout.detailsText, m_ink.muted);
        for (const RowChip &chip : layout.chips)
            draw(chip);
        mark(layout.note, QStringLiteral("note"), m_ink.muted);
        mark(layout.doubt, QStringLiteral("doubt"), m_ink.onHighlight ? m_ink.text : m_theme.doubt);
        if (!layout.snippetText.isEmpty())
            drawHitText(m_painter, QPointF(layout.snippet.left(), layout.thirdBaseline), layout.snippetText, row.snippet.hits, m_fonts.snippet, m_ink.text,
                        m_option.palette);
    }

    // While the row is being read.
    void paintBar(const QRect &headline)
    {
        const QRect bar(headline.left(), headline.center().y() - m_fonts.px(5), m_option.rect.width() / 2, m_fonts.px(10));
        m_painter.setOpacity(0.6);
        m_painter.fillRect(bar, m_option.palette.color(QPalette::Mid));
        m_painter.setOpacity(1);
    }

private:
    void text(const QPoint &baseline, const QString &what, const QColor &colour)
    {
        if (what.isEmpty())
            return;
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(colour);
        m_painter.drawText(baseline, what);
    }

    void mark(const QRect &rect, const QString &name, const QColor &colour)
    {
        if (!rect.isEmpty())
            m_painter.drawPixmap(rect, iconPixmap(name, rect.width(), colour, m_painter.device()->devicePixelRatioF()));
    }

    void drawGutter(const RowLayout &layout)
    {
        if (!layout.dot.isEmpty()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_ink.onHighlight ? m_ink.text : m_option.palette.color(QPalette::Link));
            m_painter.drawEllipse(layout.dot);
        }
        mark(layout.star, QStringLiteral("star-filled"), m_ink.onHighlight ? m_ink.text : m_theme.mark(1).rail);
    }

    void draw(const RowChip &chip)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.mark(chip.colour).band);
        m_painter.drawRoundedRect(chip.rect, chip.rect.height() / 2.0, chip.rect.height() / 2.0);
        m_painter.setFont(m_fonts.chip);
        m_painter.setPen(m_option.palette.color(QPalette::Active, QPalette::Text));
        m_painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const RowFonts &m_fonts;
    RowInk m_ink;
    const Theme &m_theme;
};

} // namespace

const RowFonts &ArticleDelegate::fontsFor(const QFont &font) const
{
    if (!m_fonts || m_fontsOf != font) {
        m_fonts.emplace(font);
        m_fontsOf = font;
    }
    return *m_fonts;
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QStyleOptionViewItem option = stateOf(given, index);
    const RowFonts &fonts = fontsFor(option.font);
    const QVariant value = index.data(lists::ArticleRowRole);
    const auto row = value.value<store::ArticleRow>();
    const RowLayout layout = layOutRow(option.rect, fonts, row, m_context);
    painter->save();
    painter->setClipRect(option.rect);
    const int rule = option.rect.left() + fonts.px(26);
    painter->fillRect(QRect(rule, option.rect.bottom(), option.rect.right() - rule + 1, 1),
                      option.palette.color(QPalette::Mid));
    drawRowGround(*painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter rowPainter(*painter, option, fonts);
    if (value.isValid())
        rowPainter.paint(row, layout);
    else
        rowPainter.paintBar(layout.headline);
    painter->restore();
}

bool ArticleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QVariant value = index.data(lists::ArticleRowRole);
    const auto row = value.value<store::ArticleRow>();
    QString text;
    if (value.isValid() && layOutRow(option.rect, fontsFor(option.font), row, m_context).isCut) {
        QStringList names;
        for (const store::TagRecord &tag : m_context.tags) {
            if (row.tags.contains(tag.id))
                names.append(tag.name);
        }
        QStringList lines;
        for (const QString &line : {row.kicker, RowText::headline(row), RowText::place(row, *m_context.gazetteer, true),
                                    RowText::source(row), RowText::contributors(row), names.join(u' ')}) {
            if (!line.isEmpty())
                lines.append(line.toHtmlEscaped());
        }
        text = QStringLiteral("<p>%1</p>").arg(lines.join(u"<br>"));
    }
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

void ColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QStyleOptionViewItem option = stateOf(given, index);
    const Scale px(option.font);
    painter->save();
    painter->setClipRect(option.rect);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false); // a ring around every cell would be noise
    if (index.column() != 0)
        ground.rect.adjust(-px(3), 0, 0, 0); // the bar of a selected row stands at its beginning only
    drawRowGround(*painter, ground);
    const RowInk ink = rowInk(option);
    const auto row = index.data(lists::ArticleRowRole).value<store::ArticleRow>();
    painter->setFont(index.column() == 0 && row.id != 0 && !row.read ? px.font(13, true) : option.font);
    painter->setPen(index.column() == 0 ? ink.text : ink.muted);
    const QRect rect = option.rect.adjusted(px(index.column() == 0 ? 8 : 4), 0, -px(4), 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

bool ColumnDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool cut = option.fontMetrics.horizontalAdvance(text) > option.rect.width() - Scale(option.font)(12);
    QToolTip::showText(event->globalPos(), cut ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()) : QString(), view,
                       option.rect);
    return true;
}

} // namespace jianbao::ui
