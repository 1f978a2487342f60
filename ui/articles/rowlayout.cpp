#include "ui/articles/rowlayout.h"

#include "ui/articles/rowtext.h"

#include <algorithm>
#include <array>

namespace jianbao::ui {

namespace {

constexpr int gutter = 26;
constexpr int rightMargin = 12;
constexpr int leastKicker = 60;
constexpr qsizetype chipsShown = 2;
constexpr qsizetype shortChip = 6; // characters

// The three lines of a row from top to bottom.
struct Lines {
    QRect first, second, third;
};

Lines linesOf(const QRect &rect, const RowFonts &fonts, bool compact)
{
    const Scale &px = fonts.px;
    const int left = rect.left() + px(gutter);
    const int width = rect.right() - px(rightMargin) - left + 1;
    const int gap = px(compact ? 1 : 3);
    Lines lines;
    lines.first = QRect(left, rect.top() + px(compact ? 3 : 8), width, fonts.headlineLine.height);
    lines.second = QRect(left, lines.first.bottom() + 1 + gap, width, fonts.smallLine.height);
    lines.third = QRect(left, lines.second.bottom() + 1 + gap, width, fonts.snippetLine.height);
    return lines;
}

QString cut(const QString &text, const QFont &font, int width, bool &isCut)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    isCut = isCut || shown != text;
    return shown;
}

QRect centred(int left, const QRect &line, int size)
{
    return {left, line.center().y() - size / 2 + (size % 2 == 0 ? 1 : 0), size, size};
}

void layOutFirstLine(RowLayout &layout, const QRect &line, const RowFonts &fonts, const store::ArticleRow &row)
{
    const Scale &px = fonts.px;
    const QFontMetrics small(fonts.small);
    int right = line.right() + 1;
    if (row.date.isValid()) {
        layout.dateText = row.date.toString(Qt::ISODate);
        const int width = small.horizontalAdvance(layout.dateText);
        layout.date = QRect(right - width, line.top(), width, line.height());
        right = layout.date.left() - px(10);
    }
    const QFont &font = row.read ? fonts.headline : fonts.unread;
    layout.headlineText = cut(RowText::headline(row), font, right - line.left(), layout.isCut);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(layout.headlineText), right - line.left());
    layout.headline = QRect(line.left(), line.top(), width, line.height());
    if (row.kicker.isEmpty())
        return;
    const int left = layout.headline.right() + 1 + px(10);
    if (right - left < px(leastKicker)) {
        layout.isCut = true;
        return;
    }
    layout.kicker = QRect(left, line.top(), right - left, line.height());
    layout.kickerText = cut(row.kicker, fonts.small, right - left, layout.isCut);
}

QString shortened(const QString &name, qsizetype most)
{
    return name.size() > most ? name.left(most - 1) + u'…' : name;
}

int chipWidth(const RowFonts &fonts, const QString &text)
{
    return QFontMetrics(fonts.chip).horizontalAdvance(text) + 2 * fonts.px(7);
}

int chipsWidth(const RowFonts &fonts, const QList<RowChip> &chips)
{
    int width = 0;
    for (const RowChip &chip : chips)
        width += chipWidth(fonts, chip.text) + fonts.px(4);
    return width;
}

// So many of the tags by name, the others as a number.
QList<RowChip> chipsOf(const QList<store::TagRecord> &tags, qsizetype named, qsizetype longest)
{
    QList<RowChip> chips;
    for (const store::TagRecord &tag : tags.first(std::min(named, tags.size())))
        chips.append({{}, shortened(tag.name, longest), tag.colour});
    if (tags.size() > named)
        chips.append({{}, QStringLiteral("+%1").arg(tags.size() - named), 8});
    return chips;
}

QList<RowChip> chipsThatFit(const QList<store::TagRecord> &tags, const RowFonts &fonts, int room, bool &isCut)
{
    struct Choice {
        qsizetype named;
        qsizetype longest;
    };
    constexpr qsizetype whole = 1000;
    for (const Choice choice : std::array<Choice, 4>{{{chipsShown, whole}, {chipsShown, shortChip}, {1, shortChip}, {0, 0}}}) {
        QList<RowChip> chips = chipsOf(tags, choice.named, choice.longest);
        const bool last = choice.named == 0;
        if (chipsWidth(fonts, chips) > room && !last)
            continue;
        isCut = isCut || choice.longest < whole || tags.size() > choice.named;
        return chips;
    }
    return {};
}

QList<store::TagRecord> tagsOf(const store::ArticleRow &row, const QList<store::TagRecord> &all)
{
    QList<store::TagRecord> tags;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(tags),
                 [&](const store::TagRecord &tag) { return row.tags.contains(tag.id); });
    return tags;
}

// Marks and chips stand at the right edge; gives where they begin.
int layOutMarks(RowLayout &layout, const QRect &line, const RowFonts &fonts, const store::ArticleRow &row,
                const QList<store::TagRecord> &tags, int leastText)
{
    const Scale &px = fonts.px;
    int right = line.right() + 1;
    for (const auto &[shown, rect] : {std::pair(row.doubtful, &layout.doubt), std::pair(row.hasNote, &layout.note)}) {
        if (shown) {
            *rect = centred(right - px(14), line, px(14));
            right = rect->left() - px(5);
        }
    }
    layout.chips = chipsThatFit(tags, fonts, right - line.left() - leastText - px(6), layout.isCut);
    const int height = px(18);
    for (auto chip = layout.chips.rbegin(); chip != layout.chips.rend(); ++chip) {
        const int width = chipWidth(fonts, chip->text);
        chip->rect = QRect(right - width, line.center().y() - height / 2 + 1, width, height);
        right = chip->rect.left() - px(4);
    }
    return right;
}

void layOutSecondLine(RowLayout &layout, const QRect &line, const RowFonts &fonts, const store::ArticleRow &row,
                      const RowContext &context)
{
    const QFontMetrics small(fonts.small);
    const QString place = RowText::place(row, *context.gazetteer, context.withCounty);
    const QString source = RowText::source(row);
    const QString separator = QStringLiteral(" · ");
    QStringList details;
    for (const QString &part : {source, RowText::contributors(row)}) {
        if (!part.isEmpty())
            details.append(part);
    }
    QString rest = details.join(separator);
    if (!rest.isEmpty())
        rest.prepend(separator);
    const int least = small.horizontalAdvance(source.isEmpty() ? place : place + separator + source);
    const int right = layOutMarks(layout, line, fonts, row, tagsOf(row, context.tags), least);
    const int room = right - fonts.px(4) - line.left();
    layout.placeText = cut(place, fonts.small, room, layout.isCut);
    layout.place = QRect(line.left(), line.top(), small.horizontalAdvance(layout.placeText), line.height());
    layout.details = QRect(layout.place.right() + 1, line.top(), std::max(0, room - layout.place.width()), line.height());
    layout.detailsText = cut(rest, fonts.small, layout.details.width(), layout.isCut);
}

} // namespace

RowFonts::RowFonts(const QFont &interface)
    : px(interface), headline(px.font(14)), unread(px.font(14, true)), small(px.font(12)), snippet(px.font(12.5)),
      chip(px.font(11)), headlineLine(hanLine(headline)), smallLine(hanLine(small)), snippetLine(hanLine(snippet))
{
}

int rowHeight(const RowFonts &fonts, bool compact, bool withSnippet)
{
    const int third = withSnippet ? fonts.snippetLine.height + fonts.px(compact ? 1 : 3) : 0;
    return fonts.headlineLine.height + fonts.smallLine.height + fonts.px(compact ? 8 : 20) + third;
}

RowLayout layOutRow(const QRect &rect, const RowFonts &fonts, const store::ArticleRow &row, const RowContext &context)
{
    const Lines lines = linesOf(rect, fonts, context.compact);
    const int gutterCentre = rect.left() + fonts.px(gutter) / 2;
    RowLayout layout;
    layout.firstBaseline = lines.first.top() + fonts.headlineLine.ascent;
    layout.secondBaseline = lines.second.top() + fonts.smallLine.ascent;
    layout.thirdBaseline = lines.third.top() + fonts.snippetLine.ascent;
    const int dot = fonts.px(8);
    const int star = fonts.px(12);
    if (!row.read)
        layout.dot = centred(gutterCentre - dot / 2, lines.first, dot);
    if (row.starred)
        layout.star = centred(gutterCentre - star / 2, lines.second, star);
    layOutFirstLine(layout, lines.first, fonts, row);
    layOutSecondLine(layout, lines.second, fonts, row, context);
    if (context.withSnippet) {
        layout.snippet = lines.third;
        bool usuallyCut = false; // a snippet is a cutting anyway
        layout.snippetText = cut(row.snippet.text, fonts.snippet, lines.third.width(), usuallyCut);
    }
    return layout;
}

} // namespace jianbao::ui
