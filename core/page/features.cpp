#include "core/page/features.h"

#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/furniturewords.h"
#include "core/page/joints.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/pairtable.h"
#include "core/page/photos.h"
#include "core/page/sentencechars.h"
#include "core/page/signs.h"

#include <algorithm>
#include <initializer_list>

namespace jianbao::page {

namespace {

constexpr std::array<QStringView, size_t(Feature::Count)> featureNames{
    u"short", u"long", u"many-lines", u"full-stops", u"ends-sentence", u"exclaims", u"commas", u"one-comma",
    u"breaks-off", u"leads-on", u"salutation", u"ends-unlikely", u"goes-on", u"open-quotes", u"spaced-title", u"couplet",
    u"before-head", u"before-dateline", u"below-column", u"dash",
    u"dateline", u"speaker", u"after-unfinished", u"ends-unfinished", u"fills-column",
    u"goes-on-below", u"indented", u"unindented", u"first-alone", u"stops-short", u"verse", u"names",
    u"bare-names", u"photo-credit", u"caption-word", u"closes-with-photo", u"note-word", u"furniture-word",
    u"furniture-alone", u"notice-word", u"notice-head", u"turn-word", u"narrow-block",
    u"dedented-around", u"off-column", u"reads-on-above", u"reads-on-below",
    u"bare-run", u"words-elsewhere", u"width", u"amid", u"tight-above", u"tight-below",
    u"three-lines",
    u"below-midway", u"below-flush", u"function-words", u"balance", u"figures",
    u"after-bare", u"before-bare", u"ends-colon",
    u"reads-on-far", u"alone-in-run", u"row", u"outdented", u"colon-over-title", u"dash-over-title", u"over-dash", u"apart",
};
static_assert(!featureNames.back().isEmpty());

constexpr double titleWidth = 34;   // three lines of a headline
constexpr double captionWidth = 260; // longer ones are articles
constexpr double noteWidth = 60;
constexpr double creditsWidth = 60;
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

// As titles are, or more lines than most of them have.
bool isShort(const QList<Line> &lines, const Piece &piece)
{
    return piece.lines() <= 5 && totalWidth(lines, piece) <= 2 * titleWidth;
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
    set(Feature::Salutation, isSalutationAlone(text));
    f[size_t(Feature::EndsUnlikely)] = std::max(0.0, -endsSentenceWith(text.back()));
    const QChar c = text.front();
    set(Feature::GoesOn, signs::isStop(c) || signs::isComma(c) || c == u'、' || signs::isClosing(c));
    set(Feature::OpenQuotes, unbalanced(text));
    set(Feature::SpacedTitle, width <= titleWidth && spaced(text) && !fullStop);
    set(Feature::Couplet, isCouplet(text));
    set(Feature::Dash, signs::beginsWithDash(text));
}

// credits: if it is nothing else. dateline: whether it begins with one.
void measureWords(QStringView text, double width, const Credits &credits, bool dateline, Features &f)
{
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    set(Feature::Dateline, dateline);
    set(Feature::Speaker, signs::startsWithAny(text, signs::speakerWords()));
    const bool nameless = (credits.titled && (credits.marked || text.startsWith(u"本报"))) || // □本报评论员
                          (credits.office && credits.bracketed && credits.people.isEmpty()); // （县林业局）
    const auto isName = [](const Contributor &person) { return looksLikeName(person.name); };
    const bool named = !credits.people.isEmpty() && std::all_of(credits.people.begin(), credits.people.end(), isName);
    const auto isOther = [](const Contributor &a, const Contributor &b) { return a.role != b.role; };
    const bool several = std::adjacent_find(credits.people.begin(), credits.people.end(), isOther) != credits.people.end();
    const bool speaks = f[size_t(Feature::Speaker)] > 0 && !several && // 记者：您后来去了没有
                        !credits.people.isEmpty() && !named;
    const bool names = credits.whole && !speaks && (!credits.people.isEmpty() || credits.photo || nameless);
    const bool photo = names && credits.photo;
    set(Feature::PhotoCredit, photo);
    const bool known = named && (credits.office || credits.both); // 县医院营养科丨甲某, 甲某 文/图
    const bool foreign = credits.people.size() == 1 && isForeignName(credits.people.constFirst().name);
    set(Feature::Names, names && (credits.titled || credits.marked || credits.bracketed || known || foreign ||
                                  (credits.words && text.startsWith(u'文'))));
    set(Feature::BareNames, names && named && credits.people.size() >= 2);
    const bool mayCaption = width <= captionWidth && text.contains(u'。');
    set(Feature::CaptionWord, (mayCaption && signs::containsAny(text, signs::captionWords())) || (width <= captionWidth && pictureNumber(text) > 0));
    const Credits closing = width <= captionWidth && !names ? closingCredits(text).credits : Credits();
    set(Feature::ClosesWithPhoto,
        (closing.photo && !closing.words) ||
            (closing.both && (closing.marked || closing.bracketed) && width <= captionWidth * 0.6));
    set(Feature::NoteWord,
        width <= noteWidth && signs::containsAny(text.first(std::min<qsizetype>(8, text.size())), signs::noteWords()));
    set(Feature::FurnitureWord,
        width <= 2 * titleWidth && hasFurnitureWord(text));
    set(Feature::FurnitureAlone, width <= 2 * titleWidth && isOfPage(text));
    set(Feature::NoticeWord, width <= captionWidth && signs::containsAny(text, signs::noticeWords()));
    set(Feature::NoticeHead, beginsAsNotice(text));
    set(Feature::TurnWord, width <= titleWidth && signs::startsWithAny(text, signs::turnWords()));
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

// A crosshead among paragraphs that neither blank lines nor indents part.
bool standsAmid(const QList<Line> &lines, const Piece &before, const Piece &piece, const Piece &after)
{
    constexpr double leastRoom = 4; // behind it in its column
    constexpr double ragged = 1.2;  // two columns of one width differ by no more
    const auto isText = [](const Piece &text) { return text.wrapped && text.lines() >= 2; };
    return piece.lines() == 1 && lines[piece.first].blankBefore == 0 && lines[after.first].blankBefore == 0 &&
           before.wrapped && isText(after) && !signs::endsSentence(piece.text) && !signs::breaksOff(piece.text) &&
           signs::endsSentence(before.text) && std::abs(before.column - after.column) <= ragged &&
           lines[piece.first].width <= after.column - leastRoom && lines[after.first].width > after.column - leastRoom;
}

// Whether a text is at its end: of a sentence, or with names.
bool isClosed(QStringView text)
{
    return signs::endsSentence(text) || !closingCredits(text).credits.people.isEmpty();
}

// Whether a line stands above a paragraph's first line as none does that the paragraph begins with.
bool standsAboveFirstLine(const QList<Line> &lines, const QList<Piece> &pieces, const Piece &piece)
{
    const Piece *behind = &piece == &pieces.last() ? nullptr : &piece + 1;
    return behind != nullptr && piece.lines() == 1 && behind->wrapped && isIndented(lines[behind->first]) &&
           lines[piece.first].width <= behind->column - lostIndent;
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

// Of the paragraphs that stand below another the share between which there is no blank line.
double tightShare(const QList<Line> &lines, const QList<Piece> &pieces)
{
    qsizetype tight = 0;
    qsizetype all = 0;
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (pieces[i].text.contains(u'。') && signs::endsSentence(pieces[i - 1].text)) {
            ++all;
            tight += lines[pieces[i].first].blankBefore == 0;
        }
    }
    return double(tight) / double(std::max<qsizetype>(1, all));
}

// The share of characters that bind a sentence together.
double functionWords(QStringView text)
{
    constexpr QStringView words = u"的了着是在就都也他她它们我你这那还又把被从到和与里要会没不很才给让对等为之其";
    const auto binds = [&](QChar c) { return words.contains(c); };
    return double(std::count_if(text.begin(), text.end(), binds)) / double(std::max<qsizetype>(1, text.size()));
}

// Where the only comma is, from 0 at an end to 1 in the middle.
double commaBalance(QStringView text)
{
    const auto comma = std::find_if(text.begin(), text.end(), signs::isComma);
    if (comma == text.end() || std::find_if(comma + 1, text.end(), signs::isComma) != text.end())
        return 0;
    const double left = double(comma - text.begin());
    const double right = double(text.end() - comma - 1);
    return std::min(left, right) / std::max({left, right, 1.0});
}

// One short line in which no sentence and no clause ends.
bool looksLikeHeadline(const QList<Line> &lines, const Piece &piece)
{
    return piece.lines() == 1 && isShort(lines, piece) &&
           std::none_of(piece.text.begin(), piece.text.end(), signs::endsClause);
}

// A line or a few that may be of a title or a verse, by their length and that they end no sentence.
bool isBare(const QList<Line> &lines, const Piece &piece)
{
    return piece.lines() <= 4 && totalWidth(lines, piece) <= titleWidth && !piece.text.contains(u'。');
}

// … of a verse.
bool isNarrow(const QList<Line> &lines, const Piece &piece)
{
    constexpr double widest = 15;
    const auto narrow = [](const Line &line) { return line.width <= widest; };
    return isBare(lines, piece) && std::all_of(lines.begin() + piece.first, lines.begin() + piece.last + 1, narrow);
}

} // namespace

QStringView featureName(Feature feature)
{
    return featureNames[size_t(feature)];
}

PieceMeasures::PieceMeasures(const QList<Line> &lines, const QList<Piece> &pieces)
    : m_lines(lines), m_pieces(pieces), m_indents(indentsOf(lines, pieces)), m_tight(tightShare(lines, pieces)),
      m_unparted(isUnparted(lines))
{
    for (const Piece &piece : pieces) {
        if (isShort(lines, piece))
            eachPair(piece.text, [this](Bigram pair) { m_pairs.ask(pair); });
    }
    for (const Piece &piece : pieces) {
        m_pairs.add(piece.text);
        m_words.emplace_back(piece.text);
        const bool may = totalWidth(lines, piece) <= creditsWidth;
        const std::optional<Dateline> alone =
            may && standsAboveFirstLine(lines, pieces, piece) ? datelineAlone(piece.text) : std::nullopt;
        m_datelines.push_back(!alone && beginsWithDateline(piece.text));
        m_credits.push_back(alone ? alone->credits : may ? wholeCredits(piece.text).value_or(Credits()) : Credits());
    }
}

Features PieceMeasures::of(qsizetype number, const Piece *before) const
{
    const QList<Line> &lines = m_lines;
    const Indents indents = m_indents;
    const Piece &piece = m_pieces[number];
    const Piece *after = number + 1 < m_pieces.size() ? &m_pieces[number + 1] : nullptr;
    Features f{};
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    const QStringView text = piece.text;
    const double width = totalWidth(lines, piece);
    set(Feature::Short, width <= titleWidth && piece.lines() <= 3);
    set(Feature::Long, width > titleWidth * 1.3);
    set(Feature::ManyLines, piece.lines() > 3);
    measureMarks(text, width, f);
    measureWords(text, width, m_credits[size_t(number)], m_datelines[size_t(number)], f);
    const bool closed = before == nullptr || isClosed(before->text);
    if (!closed) {
        const double last = lines[before->last].width;
        const bool sameColumn = !before->wrapped || std::abs(lines[piece.first].width - last) <= 2.5 || piece.lines() == 1;
        set(Feature::AfterUnfinished, sameColumn);
        set(Feature::EndsUnfinished, sameColumn && signs::endsSentence(text));
    }
    if (after != nullptr) {
        const Credits &credits = m_credits[size_t(number) + 1];
        const bool byline = credits.whole && !credits.people.isEmpty() && !credits.photo &&
                            (credits.titled || credits.marked || credits.office);
        set(Feature::BeforeDateline, m_datelines[size_t(number) + 1]);
        set(Feature::BeforeHead, byline || f[size_t(Feature::BeforeDateline)] > 0);
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
    set(Feature::FillsColumn, fillsColumn(lines, piece, before) || fillsColumn(lines, piece, after));
    if (before != nullptr && before->wrapped && piece.wrapped)
        set(Feature::NarrowBlock, piece.column <= before->column - 3 && signs::endsSentence(text));
    if (isShort(lines, piece))
        addOfShort(number, width, closed ? nullptr : before, f);
    return f;
}

// What tells titles from lines that stand alone before a column's break, and from verses.
void PieceMeasures::addOfShort(qsizetype number, double width, const Piece *open, Features &f) const
{
    const auto set = [&](Feature feature, bool on) { f[size_t(feature)] = on ? 1 : 0; };
    const Piece &piece = m_pieces[number];
    const QStringView text = piece.text;
    const Piece *after = number + 1 < m_pieces.size() ? &m_pieces[number + 1] : nullptr;
    f[size_t(Feature::Width)] = std::min(1.0, width / titleWidth);
    set(Feature::Amid, number > 0 && after != nullptr && standsAmid(m_lines, m_pieces[number - 1], piece, *after));
    set(Feature::TightAbove, !m_unparted && number > 0 && m_lines[piece.first].blankBefore == 0);
    set(Feature::TightBelow, !m_unparted && after != nullptr && m_lines[after->first].blankBefore == 0);
    if (!m_unparted && f[size_t(Feature::TightAbove)] == 0 && f[size_t(Feature::TightBelow)] == 0)
        f[size_t(Feature::Apart)] = m_tight;
    set(Feature::ThreeLines, piece.lines() == 3);
    set(Feature::BelowColumn, number > 0 && m_lines[piece.first].blankBefore > 0 && signs::isColumnsName(m_pieces[number - 1].text));
    f[size_t(Feature::WordsElsewhere)] = wordsElsewhere(text);
    f[size_t(Feature::FunctionWords)] = functionWords(text) * 5;
    f[size_t(Feature::Balance)] = commaBalance(text);
    const Piece *above = number > 0 ? &m_pieces[number - 1] : nullptr;
    set(Feature::Row, isRow(text) || (piece.single && hasGap(text)) ||
                          (after != nullptr && isRow(after->text) && hasCells(text)));
    set(Feature::Outdented, after != nullptr && m_lines[piece.first].indent < 1 && m_lines[after->first].indent >= leastIndent &&
                                m_lines[after->first].indent < 4);
    set(Feature::EndsColon, text.endsWith(u'：') || text.endsWith(u':'));
    const bool overTitle = piece.lines() == 1 && after != nullptr && looksLikeHeadline(m_lines, *after);
    set(Feature::ColonOverTitle, overTitle && f[size_t(Feature::EndsColon)] > 0);
    set(Feature::DashOverTitle, overTitle && signs::endsWithDash(text));
    set(Feature::OverDash, after != nullptr && signs::beginsWithDash(after->text));
    set(Feature::AfterBare, above != nullptr && isBare(m_lines, *above));
    set(Feature::BeforeBare, after != nullptr && isBare(m_lines, *after));
    set(Feature::Figures, std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
    addColumn(piece, after, f);
    addJoints(piece, open, after, f);
    addRun(number, f);
}

// By the lines of other pieces around that stand inside a text, as far as they end where its column does.
void PieceMeasures::addColumn(const Piece &piece, const Piece *after, Features &f) const
{
    constexpr qsizetype around = 14; // lines on both sides
    constexpr double surely = 0.4;   // of the lines
    const double width = reachOf(m_lines[piece.first]);
    const qsizetype first = std::max<qsizetype>(0, piece.first - around);
    const qsizetype last = std::min(m_lines.size() - 1, piece.last + around);
    // A mark that may not begin a line takes the character before it along.
    const QStringView below = after != nullptr && after->text.size() > 1 ? after->text : QStringView();
    const double mostOff = !below.isEmpty() && (signs::isPause(below[1]) || signs::isStop(below[1])) ? 3.6 : 2.6;
    double full = 0;
    double dedented = 0;
    double all = 2;
    for (qsizetype i = first; i <= last; ++i) {
        if (i >= piece.first && i <= piece.last)
            continue;
        const double reach = reachOf(m_lines[i]);
        all += 1;
        full += std::abs(reach - width) <= 0.6;
        dedented += m_indents != Indents::Kept && reach >= width + 1.4 && reach <= width + mostOff;
    }
    const auto share = [&](double count) { return std::min(1.0, count / all / surely); };
    f[size_t(Feature::DedentedAround)] = share(dedented);
    f[size_t(Feature::OffColumn)] = 1 - std::min(1.0, share(full) + share(dedented));
}

void PieceMeasures::addJoints(const Piece &piece, const Piece *open, const Piece *after, Features &f) const
{
    const auto gain = [&](const Piece &a, const Piece &b) {
        return bigramAcross(a.text, b.text) == 0 ? 0 : std::clamp(wordGain(a, b) / surelyOn, -1.0, 1.0);
    };
    if (open != nullptr)
        f[size_t(Feature::ReadsOnAbove)] = gain(*open, piece);
    if (after != nullptr && !signs::endsSentence(piece.text))
        f[size_t(Feature::ReadsOnBelow)] = gain(piece, *after);
    if (!signs::endsSentence(piece.text) && piece.lines() <= 2)
        f[size_t(Feature::ReadsOnFar)] = readsOnFar(piece);
    if (after == nullptr || !after->text.contains(u'。'))
        return;
    f[size_t(Feature::BelowMidway)] = std::max(0.0, -startGain(after->text)) / 3.4;
    if (m_indents == Indents::Kept) {
        const double indent = m_lines[after->first].indent;
        f[size_t(Feature::BelowFlush)] = indent < leastIndent || indent >= 4;
    } else if (m_indents == Indents::Lost && after->wrapped && after->lines() >= 2) {
        const double gap = after->column - m_lines[after->first].width;
        f[size_t(Feature::BelowFlush)] = gap <= 0.6;
    }
}

// What the words at the joint of two pieces say.
double PieceMeasures::wordGain(const Piece &from, const Piece &to) const
{
    const Piece *const first = m_pieces.constData();
    return m_words[size_t(&from - first)].gainTo(m_words[size_t(&to - first)]);
}

// How well it reads on in one of the texts behind the next piece.
double PieceMeasures::readsOnFar(const Piece &piece) const
{
    constexpr qsizetype farthest = 7;
    const qsizetype number = &piece - m_pieces.constData();
    double best = 0;
    for (qsizetype i = number + 2; i < std::min(m_pieces.size(), number + farthest); ++i) {
        const Piece &other = m_pieces[i];
        if (other.text.contains(u'。') && bigramAcross(piece.text, other.text) != 0)
            best = std::max(best, wordGain(piece, other) - startGain(other.text));
    }
    return std::min(1.0, best / 4);
}

void PieceMeasures::addRun(qsizetype number, Features &f) const
{
    constexpr qsizetype most = 16; // lines
    constexpr qsizetype few = 5;   // as many as titles of one article have
    const Piece &piece = m_pieces[number];
    if (!isNarrow(m_lines, piece))
        return;
    qsizetype count = piece.lines();
    for (qsizetype i = number - 1; i >= 0 && count < most && isNarrow(m_lines, m_pieces[i]); --i)
        count += m_pieces[i].lines();
    for (qsizetype i = number + 1; i < m_pieces.size() && count < most && isNarrow(m_lines, m_pieces[i]); ++i)
        count += m_pieces[i].lines();
    const bool alone = piece.lines() == 1 && f[size_t(Feature::TightAbove)] == 0 && f[size_t(Feature::TightBelow)] == 0;
    f[size_t(alone ? Feature::AloneInRun : Feature::BareRun)] = std::clamp(double(count - few) / double(most - few), 0.0, 1.0);
}

// The share of its pairs of characters that other pieces have.
double PieceMeasures::wordsElsewhere(QStringView text) const
{
    const std::vector<Bigram> pairs = bigramsOf(text);
    const auto shared = [&](Bigram pair) { return m_pairs.count(pair) > 1; };
    return pairs.empty() ? 0 : double(std::count_if(pairs.begin(), pairs.end(), shared)) / double(pairs.size());
}

} // namespace jianbao::page
