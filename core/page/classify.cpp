#include "core/page/classify.h"

#include "core/page/bigrams.h"
#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/neighbours.h"
#include "core/page/pairtable.h"
#include "core/page/signs.h"

#include <algorithm>
#include <initializer_list>

namespace jianbao::page {

namespace {

struct Weight {
    PieceKind kind;
    Feature feature;
    double weight;
};

// For each kind what speaks for it and against it. The highest sum wins; nothing measured gives a title nothing and
// running text the little lead of `base`.
constexpr double baseOfText = 0.5;
constexpr Weight weights[] = {
    {PieceKind::Text, Feature::Long, 3},
    {PieceKind::Text, Feature::ManyLines, 4},
    {PieceKind::Text, Feature::FullStops, 4},
    {PieceKind::Text, Feature::EndsSentence, 3},
    {PieceKind::Text, Feature::Exclaims, -2.5},
    {PieceKind::Text, Feature::OneComma, 2.2},
    {PieceKind::Text, Feature::Commas, 4},
    {PieceKind::Text, Feature::BreaksOff, 3},
    {PieceKind::Text, Feature::LeadsOn, 1},
    {PieceKind::Text, Feature::GoesOn, 5},
    {PieceKind::Text, Feature::OpenQuotes, 1},
    {PieceKind::Text, Feature::Dateline, 9},
    {PieceKind::Text, Feature::Speaker, 5},
    {PieceKind::Text, Feature::AfterUnfinished, 0.8},
    {PieceKind::Text, Feature::EndsUnfinished, 3},
    {PieceKind::Text, Feature::FillsColumn, 2.3},
    {PieceKind::Text, Feature::FillsAlone, 1},
    {PieceKind::Text, Feature::GoesOnBelow, 3},
    {PieceKind::Text, Feature::FirstAlone, 2.5},
    {PieceKind::Text, Feature::Indented, 3},
    {PieceKind::Text, Feature::Verse, 4},
    {PieceKind::Text, Feature::StopsShort, -2},
    {PieceKind::Text, Feature::Ragged, -2},

    {PieceKind::Title, Feature::Short, 2.5},
    {PieceKind::Title, Feature::Long, -3},
    {PieceKind::Title, Feature::ManyLines, -3},
    {PieceKind::Title, Feature::FullStops, -3},
    {PieceKind::Title, Feature::Exclaims, 0.6},
    {PieceKind::Title, Feature::SpacedTitle, 1.5},
    {PieceKind::Title, Feature::Couplet, 2.0},
    {PieceKind::Title, Feature::BeforeHead, 1.2},
    {PieceKind::Title, Feature::Dash, 3},
    {PieceKind::Title, Feature::Unindented, 2},

    {PieceKind::Byline, Feature::Names, 9},
    {PieceKind::Byline, Feature::BareNames, 4},
    {PieceKind::Byline, Feature::PhotoCredit, -4},

    {PieceKind::Credit, Feature::PhotoCredit, 7},
    {PieceKind::Credit, Feature::Names, 3},

    {PieceKind::Caption, Feature::CaptionWord, 20},
    {PieceKind::Caption, Feature::ClosesWithPhoto, 17},
    {PieceKind::Caption, Feature::FullStops, 1},
    {PieceKind::Caption, Feature::Commas, 1},
    {PieceKind::Caption, Feature::NarrowBlock, 2},
    {PieceKind::Caption, Feature::Dateline, -12},

    {PieceKind::Note, Feature::NoteWord, 8},
    {PieceKind::Note, Feature::Long, -3},

    {PieceKind::Furniture, Feature::FurnitureWord, 7},
    {PieceKind::Furniture, Feature::FurnitureAlone, 9},
    {PieceKind::Furniture, Feature::NoticeWord, 7},
    {PieceKind::Furniture, Feature::NoticeHead, 14},
    {PieceKind::Furniture, Feature::TurnWord, 7},
    {PieceKind::Furniture, Feature::Dateline, -8},
    {PieceKind::Furniture, Feature::ManyLines, -1},
};

constexpr double titleWidth = 34;   // three lines of a headline
constexpr double captionWidth = 260; // longer ones are articles
constexpr double noteWidth = 60;
constexpr double leastIndent = 1.5; // of a paragraph's first line

qsizetype countOf(QStringView text, bool (*is)(QChar))
{
    return std::count_if(text.begin(), text.end(), is);
}

double totalWidth(const QList<Line> &lines, const Piece &piece)
{
    double width = 0;
    for (qsizetype i = piece.first; i <= piece.last; ++i)
        width += lines[i].width;
    return width;
}

bool unbalanced(QStringView text)
{
    int depth = 0;
    for (QChar c : text) {
        if (c == u'“' || c == u'《' || signs::isOpenBracket(c))
            ++depth;
        else if (c == u'”' || c == u'》' || signs::isCloseBracket(c))
            --depth;
        if (depth < 0)
            return true;
    }
    return depth != 0;
}

// Words on both sides of a space, as between the parts of a title; text layers set figures apart, too.
bool spaced(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const bool gap = isBlank(text[i]) && text[i] != u'\n';
        const auto figure = [](QChar c) { return isBlank(c) || c.isDigit(); };
        if (gap && !figure(text[i - 1]) && !figure(text[i + 1]))
            return true;
    }
    return false;
}

// 前半句，后半句: one comma, in the middle.
bool isCouplet(QStringView text)
{
    qsizetype comma = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!signs::isComma(text[i]))
            continue;
        if (comma >= 0)
            return false;
        comma = i;
    }
    return comma > 0 && 2 * comma + 1 == text.size() && text.size() <= 24;
}

void measureMarks(QStringView text, double width, Features &f)
{
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    const bool fullStop = text.contains(u'。');
    const qsizetype commas = countOf(text, signs::isComma);
    set(Feature::FullStops, fullStop);
    set(Feature::EndsSentence, signs::endsSentence(text));
    set(Feature::Exclaims, signs::endsSentence(text) && !fullStop && width <= titleWidth && commas < 2);
    set(Feature::Commas, commas >= 2);
    set(Feature::OneComma, commas == 1);
    set(Feature::BreaksOff, signs::breaksOff(text));
    set(Feature::LeadsOn, signs::leadsOn(text.back()));
    const QChar c = text.front();
    set(Feature::GoesOn, signs::isStop(c) || signs::isComma(c) || c == u'、' || signs::isClosing(c));
    set(Feature::OpenQuotes, unbalanced(text));
    set(Feature::SpacedTitle, width <= titleWidth && spaced(text) && !fullStop);
    set(Feature::Couplet, isCouplet(text));
    set(Feature::Dash, text.startsWith(u"——"));
}

// 征稿启事：…
bool beginsAsNotice(QStringView text)
{
    constexpr qsizetype longest = 6;
    for (qsizetype i = 2; i <= std::min(longest, text.size() - 1); ++i) {
        if (text[i] == u'：' || text[i] == u':')
            return signs::endsWithAny(text.first(i), signs::noticeHeads());
    }
    return false;
}

void measureWords(QStringView text, double width, Features &f)
{
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    set(Feature::Dateline, beginsWithDateline(text));
    set(Feature::Speaker, signs::startsWithAny(text, signs::speakerWords()));
    const Credits credits = width <= 60 ? readCredits(text) : Credits();
    const bool nameless = (credits.titled && (credits.marked || text.startsWith(u"本报"))) || // □本报评论员
                          (credits.office && credits.bracketed && credits.people.isEmpty()); // （县林业局）
    const auto isName = [](const Contributor &person) { return looksLikeName(person.name); };
    const bool speaks = f[size_t(Feature::Speaker)] > 0 && // 记者：您后来去了没有
                        !std::all_of(credits.people.begin(), credits.people.end(), isName);
    const bool names = credits.whole && !speaks && (!credits.people.isEmpty() || credits.photo || nameless);
    const bool photo = names && credits.photo;
    set(Feature::PhotoCredit, photo);
    set(Feature::Names, names && (credits.titled || credits.marked || credits.bracketed));
    set(Feature::BareNames,
        names && credits.people.size() >= 2 && std::all_of(credits.people.begin(), credits.people.end(), isName));
    const bool mayCaption = width <= captionWidth && text.contains(u'。');
    set(Feature::CaptionWord, mayCaption && signs::containsAny(text, signs::captionWords()));
    const Credits closing = width <= captionWidth && !names ? closingCredits(text).credits : Credits();
    set(Feature::ClosesWithPhoto, closing.photo || (closing.both && closing.marked && width <= captionWidth * 0.6));
    set(Feature::NoteWord,
        width <= noteWidth && signs::containsAny(text.first(std::min<qsizetype>(8, text.size())), signs::noteWords()));
    set(Feature::FurnitureWord, width <= 2 * titleWidth && signs::containsAny(text, signs::furnitureWords()));
    set(Feature::FurnitureAlone, width <= 2 * titleWidth && (isMastheadLine(text) || isEditorsLine(text)));
    set(Feature::NoticeWord, width <= captionWidth && signs::containsAny(text, signs::noticeWords()));
    set(Feature::NoticeHead, beginsAsNotice(text));
    set(Feature::TurnWord, width <= titleWidth && signs::startsWithAny(text, signs::turnWords()));
}

// One line alone, as wide as the text before or behind it, or as a first line of a paragraph in it.
bool fillsAlone(const QList<Line> &lines, const Piece &piece, const Piece *beside, Indents indents)
{
    if (beside == nullptr || !beside->wrapped || beside->lines() < 3 || piece.lines() > 1)
        return false;
    const double gap = beside->column - lines[piece.first].width;
    return std::abs(gap) <= 0.8 || (indents == Indents::Lost && std::abs(gap - 2) <= 0.8);
}

bool isFirstLine(const Line &line, double column)
{
    return column - line.width >= 1.1 && column - line.width <= 3.1;
}

// The first line of a paragraph whose others stand in the next column.
bool firstAlone(const QList<Line> &lines, const Piece &piece, const Piece &after)
{
    constexpr double narrowest = 7; // of columns that have such lines
    const QStringView below = after.text;
    return piece.lines() == 1 && after.wrapped && after.lines() >= 2 && after.column >= narrowest &&
           std::any_of(below.begin(), below.end(), [](QChar c) { return signs::isPause(c) || signs::isStop(c); }) &&
           lines[piece.first].indent < 1.5 && std::abs(after.column - 2 - lines[piece.first].width) <= 0.6 &&
           lines[after.first].width >= after.column - 0.6 && !beginsWithDateline(after.text);
}

constexpr double surelyOn = 3.0; // the gain of two characters that nearly always stand together

// A line alone before a column's break: how well it reads on in the text below, from 0 to 1.
double goesOnBelow(const Piece &piece, const Piece &after)
{
    const bool may = piece.lines() == 1 && bigramAcross(piece.text, after.text) != 0 && after.text.contains(u'。') &&
                     !beginsWithDateline(after.text);
    return may ? std::clamp(PairTable::builtIn().gain(piece.text.back(), after.text.front(), false) / surelyOn, 0.0, 1.0) : 0;
}

// … how far its last character and the first below may stand together at all.
double mayGoOn(const Piece &piece, const Piece &after)
{
    if (bigramAcross(piece.text, after.text) == 0)
        return 1;
    const double gain = PairTable::builtIn().gain(piece.text.back(), after.text.front(), false);
    return std::clamp(1 + gain / surelyOn, 0.0, 1.0);
}

// A line among others right above and below that are set in by as much as it is, as a paragraph's first line would be.
bool isVerse(const QList<Line> &lines, const Piece &piece)
{
    constexpr qsizetype least = 3; // lines
    const double indent = lines[piece.first].indent;
    if (piece.lines() > 1 || indent < leastIndent || indent >= 4)
        return false;
    const auto alike = [&](qsizetype i) { return std::abs(lines[i].indent - indent) <= 0.3; };
    qsizetype count = 1;
    for (qsizetype i = piece.first; i > 0 && count < least && lines[i].blankBefore == 0 && alike(i - 1); --i)
        ++count;
    for (qsizetype i = piece.last + 1; i < lines.size() && count < least && lines[i].blankBefore == 0 && alike(i); ++i)
        ++count;
    return count >= least;
}

// A text that goes on elsewhere breaks off at a full line: one that stops at a shorter or longer line, without a mark, is
// none. The line before counts, too, for the last one may have lost its 。. Says nothing where no text stands beside it.
bool stopsShort(const QList<Line> &lines, const Piece &piece, std::initializer_list<const Piece *> beside)
{
    constexpr double ofIndent = 2.6; // a paragraph's first line whose indent was dropped
    if (signs::endsSentence(piece.text) || signs::breaksOff(piece.text))
        return false;
    const auto shows = [](const Piece *text) { return text != nullptr && text->wrapped && text->lines() >= 3; };
    const auto fills = [&](double column) {
        return std::abs(column - lines[piece.last].width) <= ofIndent ||
               (piece.lines() > 1 && std::abs(column - lines[piece.last - 1].width) <= ofIndent);
    };
    if (shows(&piece) && fills(piece.column))
        return false;
    return (shows(&piece) || std::any_of(beside.begin(), beside.end(), shows)) &&
           std::none_of(beside.begin(), beside.end(), [&](const Piece *text) { return shows(text) && fills(text->column); });
}

// Whether a text is at its end: of a sentence, or with names.
bool isClosed(QStringView text)
{
    return signs::endsSentence(text) || !closingCredits(text).credits.people.isEmpty();
}

// Lines of a text are of one width but for the first and the last, those of a title are not.
bool isRagged(const QList<Line> &lines, const Piece &piece)
{
    constexpr double most = 3.2;
    double least = lines[piece.first].width + 2; // of an indent
    double widest = 0;
    for (qsizetype i = piece.first; i <= piece.last; ++i) {
        least = i > piece.first && i < piece.last ? std::min(least, lines[i].width) : least;
        widest = std::max(widest, lines[i].width);
    }
    return piece.lines() > 1 && widest - least > most;
}

// All lines reach the width of the running text before or behind them, as no title's lines do.
bool fillsColumn(const QList<Line> &lines, const Piece &piece, const Piece *beside)
{
    if (beside == nullptr || !beside->wrapped || beside->lines() < 3 || piece.lines() < 2)
        return false;
    const auto fills = [&](const Line &line) { return std::abs(line.width - beside->column) <= 1.2; };
    return std::all_of(lines.begin() + piece.first + 1, lines.begin() + piece.last + 1, fills) &&
           lines[piece.first].width >= beside->column - 3.2 && lines[piece.first].width <= beside->column + 1.2;
}

} // namespace

Indents indentsOf(const QList<Line> &lines, const QList<Piece> &pieces)
{
    qsizetype indented = 0;
    qsizetype others = 0;
    qsizetype shorter = 0;
    for (const Piece &piece : pieces) {
        const bool whole = piece.lines() == 1 && lines[piece.first].width > 2 * titleWidth;
        if (!whole && (!piece.wrapped || piece.lines() < 3))
            continue;
        if (lines[piece.first].indent >= leastIndent) {
            ++indented;
        } else if (!whole) {
            ++others;
            shorter += isFirstLine(lines[piece.first], piece.column);
        }
    }
    if (indented >= 4 && indented > others)
        return Indents::Kept;
    return others >= 4 && shorter * 10 >= others * 6 ? Indents::Lost : Indents::None;
}

Features measure(const QList<Line> &lines, const Piece &piece, const Piece *before, const Piece *after,
                 Indents indents)
{
    Features f{};
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    const QStringView text = piece.text;
    const double width = totalWidth(lines, piece);
    set(Feature::Short, width <= titleWidth && piece.lines() <= 3);
    set(Feature::Long, width > titleWidth * 1.3);
    set(Feature::ManyLines, piece.lines() > 3);
    measureMarks(text, width, f);
    measureWords(text, width, f);
    const bool closed = before == nullptr || isClosed(before->text);
    if (!closed) {
        const double last = lines[before->last].width;
        const bool sameColumn = !before->wrapped || std::abs(lines[piece.first].width - last) <= 2.5 || piece.lines() == 1;
        set(Feature::AfterUnfinished, sameColumn);
        set(Feature::EndsUnfinished, sameColumn && signs::endsSentence(text));
    }
    if (after != nullptr) {
        const Credits credits = after->text.size() <= 60 ? readCredits(after->text) : Credits();
        const bool byline = credits.whole && !credits.people.isEmpty() && !credits.photo &&
                            (credits.titled || credits.marked);
        set(Feature::BeforeHead, byline || beginsWithDateline(after->text));
    }
    const double indent = lines[piece.first].indent;
    set(Feature::Indented, indents == Indents::Kept && indent >= leastIndent && indent < 4);
    set(Feature::Verse, isVerse(lines, piece));
    set(Feature::Unindented, indents == Indents::Kept && indent < leastIndent && closed);
    if (indents == Indents::Lost && after != nullptr && firstAlone(lines, piece, *after))
        f[size_t(Feature::FirstAlone)] = mayGoOn(piece, *after);
    if (after != nullptr)
        f[size_t(Feature::GoesOnBelow)] = goesOnBelow(piece, *after);
    set(Feature::StopsShort, stopsShort(lines, piece, {before, after}));
    set(Feature::Ragged, isRagged(lines, piece));
    set(Feature::FillsAlone, fillsAlone(lines, piece, before, indents) || fillsAlone(lines, piece, after, indents));
    set(Feature::FillsColumn, fillsColumn(lines, piece, before) || fillsColumn(lines, piece, after));
    if (before != nullptr && before->wrapped && piece.wrapped)
        set(Feature::NarrowBlock, piece.column <= before->column - 3 && signs::endsSentence(text));
    return f;
}

double score(const Features &features, PieceKind kind)
{
    double sum = kind == PieceKind::Text ? baseOfText : 0;
    for (const Weight &weight : weights) {
        if (weight.kind == kind)
            sum += weight.weight * features[size_t(weight.feature)];
    }
    return sum;
}

void classify(const QList<Line> &lines, QList<Piece> &pieces)
{
    constexpr PieceKind kinds[] = {PieceKind::Text,    PieceKind::Title, PieceKind::Byline,   PieceKind::Credit,
                                   PieceKind::Caption, PieceKind::Note,  PieceKind::Furniture};
    const Piece *before = nullptr;
    const Indents indents = indentsOf(lines, pieces);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        const Piece *after = i + 1 < pieces.size() ? &pieces[i + 1] : nullptr;
        const Features features = measure(lines, piece, before, after, indents);
        double best = -1e9;
        for (PieceKind kind : kinds) {
            const double sum = score(features, kind);
            if (sum > best) {
                best = sum;
                piece.kind = kind;
            }
        }
        if (piece.kind == PieceKind::Text)
            before = &piece;
    }
    correctByNeighbours(lines, pieces);
}

} // namespace jianbao::page
