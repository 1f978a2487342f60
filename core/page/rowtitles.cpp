#include "core/page/rowtitles.h"

#include "core/page/bigrams.h"

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

constexpr qsizetype mostTexts = 3;     // that came in turn
constexpr qsizetype farthestStart = 3; // lines between the beginnings of two of them
constexpr size_t mostLines = 12;       // of titles and names above them
constexpr double sureWords = 2;        // so many more words of its own text than of the others make a line surely its
constexpr double wasTold = 0.7;        // the gain of leaving it where it was told to be
constexpr double oneTitle = 0.3;       // gain of two lines of one text one after the other
constexpr double inTurn = 0.8;         // … and what that costs where lines of two surely come in turn

// Lines of titles and names, and the texts below them that came in turn.
struct Head {
    std::vector<qsizetype> lines; // in their order on the page
    std::vector<int> told;        // which text each was told to be of; -1: none
    std::vector<qsizetype> parts; // where the lines of each text begin, with titles that were told
    std::vector<qsizetype> texts; // … and without them
    qsizetype first = 0;          // of all lines
    qsizetype end = 0;            // behind them

    qsizetype endOf(size_t text) const { return text + 1 < parts.size() ? parts[text + 1] : end; }
};

class RowTitles
{
public:
    RowTitles(QStringView text, const QList<Line> &lines, const QList<Piece> &pieces, const PlaceTest &isPlace)
        : m_text(text), m_lines(lines), m_pieces(pieces), m_isPlace(isPlace), m_pieceOf(size_t(lines.size()), 0)
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            for (qsizetype line = pieces[i].first; line <= pieces[i].last; ++line)
                m_pieceOf[size_t(line)] = i;
        }
    }

    QList<Line> toldApart()
    {
        QList<Line> result = m_lines;
        qsizetype done = 0; // lines before it may have been moved
        for (qsizetype line = 1; line < m_lines.size(); ++line) {
            if (numberOf(line) > numberOf(line - 1))
                continue;
            Head head = headAbove(line);
            if (head.lines.empty() || head.first < done)
                continue;
            move(head, textsOf(head), result);
            done = head.texts.back();
            line = head.parts.back();
        }
        return result;
    }

private:
    const Piece &pieceOf(qsizetype line) const { return m_pieces[m_pieceOf[size_t(line)]]; }
    qsizetype numberOf(qsizetype line) const { return m_lines[line].number; }
    bool isHead(qsizetype line) const
    {
        return pieceOf(line).kind == PieceKind::Title || pieceOf(line).kind == PieceKind::Byline;
    }

    // second: the first line of a text that stands above the line before it on the page.
    Head headAbove(qsizetype second) const
    {
        Head head;
        qsizetype part = second - 1;
        while (part > 0 && numberOf(part) > numberOf(second) && numberOf(part - 1) < numberOf(part))
            --part;
        part = pieceOf(part).first;
        head.first = part;
        while (head.first > 0 && size_t(part - head.first) < mostLines && isHead(head.first - 1) &&
               numberOf(head.first - 1) == numberOf(head.first) - 1)
            --head.first;
        head.parts = {part, second};
        for (head.end = second + 1; head.end < m_lines.size() && numberOf(head.end) <= numberOf(second - 1); ++head.end) {
            if (numberOf(head.end) > numberOf(head.end - 1))
                continue;
            if (numberOf(head.end) < numberOf(second) || qsizetype(head.parts.size()) == mostTexts)
                break;
            head.parts.push_back(head.end);
        }
        for (qsizetype line = head.first; line < part; ++line)
            addLine(line, -1, head);
        for (size_t i = 0; i < head.parts.size(); ++i) {
            qsizetype text = head.parts[i];
            for (; text < head.endOf(i) && isHead(text); ++text)
                addLine(text, int(i), head);
            if (text == head.endOf(i) || numberOf(text) - numberOf(head.parts.front()) > farthestStart + qsizetype(mostLines))
                return {};
            head.texts.push_back(text);
        }
        const bool near = numberOf(second) - numberOf(part) <= farthestStart;
        return near && head.lines.size() > 1 && head.lines.size() <= mostLines ? head : Head();
    }

    void addLine(qsizetype line, int told, Head &head) const
    {
        const auto at = std::partition_point(head.lines.begin(), head.lines.end(),
                                             [&](qsizetype other) { return numberOf(other) < numberOf(line); });
        head.told.insert(head.told.begin() + (at - head.lines.begin()), told);
        head.lines.insert(at, line);
    }

    // How many words a line shares with each of the texts alone.
    std::vector<double> wordsOf(qsizetype line, const BigramIndex &index, size_t texts) const
    {
        std::vector<double> shared(texts, 0);
        for (Bigram pair : bigramsOf(textOf(line))) {
            if (index.count(pair) == 1)
                index.each(pair, [&](qint32 text) { shared[size_t(text)] += 1; });
        }
        return shared;
    }

    QString textOf(qsizetype line) const
    {
        return m_lines[line].range.of(m_text).toString();
    }

    // The words of each line of a head; where it was told to be of a text, that counts as some.
    std::vector<std::vector<double>> wordsOf(const Head &head) const
    {
        BigramIndex index;
        for (qsizetype line : head.lines) {
            for (Bigram pair : bigramsOf(textOf(line)))
                index.ask(pair);
        }
        for (size_t i = 0; i < head.texts.size(); ++i) {
            QString text;
            for (qsizetype line = head.texts[i]; line < head.endOf(i) && pieceOf(line).kind != PieceKind::Title; ++line)
                text += textOf(line);
            index.add(text);
        }
        std::vector<std::vector<double>> words;
        for (size_t i = 0; i < head.lines.size(); ++i) {
            words.push_back(wordsOf(head.lines[i], index, head.texts.size()));
            if (head.told[i] >= 0)
                words.back()[size_t(head.told[i])] += wasTold;
        }
        return words;
    }

    // The text of each line that explains the words best. same: what two lines of one text gain one after the other.
    std::vector<int> textsBy(const Head &head, const std::vector<std::vector<double>> &words, double same) const
    {
        const size_t texts = head.texts.size();
        std::vector<std::vector<double>> best{words.front()};
        std::vector<std::vector<int>> from{std::vector<int>(texts, 0)};
        for (size_t line = 1; line < words.size(); ++line) {
            const bool dash = signs::beginsWithDash(textOf(head.lines[line]));
            best.push_back(words[line]);
            from.emplace_back(texts, 0);
            for (size_t text = 0; text < texts; ++text) {
                const auto gain = [&](size_t other) {
                    return best[line - 1][other] + (other != text ? 0 : dash ? std::max(0.0, same) : same);
                };
                size_t above = text;
                for (size_t other = 0; other < texts; ++other)
                    above = gain(other) > gain(above) ? other : above;
                best[line][text] += gain(above);
                from[line][text] = int(above);
            }
        }
        std::vector<int> result(words.size());
        result.back() = int(std::max_element(best.back().begin(), best.back().end()) - best.back().begin());
        for (size_t line = words.size() - 1; line > 0; --line)
            result[line - 1] = from[line][size_t(result[line])];
        return result;
    }

    bool isSure(const std::vector<double> &words, int text) const
    {
        double others = 0;
        for (int other = 0; other < int(words.size()); ++other)
            others = std::max(others, other == text ? 0 : words[size_t(other)]);
        return words[size_t(text)] >= others + sureWords;
    }

    bool isSure(qsizetype line, const std::vector<double> &words) const
    {
        for (int text = 0; text < int(words.size()); ++text) {
            if (isSure(words, text))
                return pieceOf(line).kind == PieceKind::Title;
        }
        return false;
    }

    // Titles that blank lines part from those that are surely of the texts may be of the article above.
    void cutAbove(Head &head, std::vector<std::vector<double>> &words) const
    {
        size_t start = 0; // names above all titles are of the article above, too
        while (start < head.lines.size() && head.told[start] < 0 && pieceOf(head.lines[start]).kind == PieceKind::Byline)
            ++start;
        for (size_t i = start; i < head.lines.size() && head.told[i] < 0; ++i) {
            if (m_lines[head.lines[i]].blankBefore > 0)
                start = i;
            if (isSure(head.lines[i], words[i]))
                break;
        }
        words.erase(words.begin(), words.begin() + qsizetype(start));
        head.lines.erase(head.lines.begin(), head.lines.begin() + qsizetype(start));
        head.told.erase(head.told.begin(), head.told.begin() + qsizetype(start));
        head.first += qsizetype(start);
    }

    // Of which text each line of a head is; empty: they are of one, or stand one title behind the other.
    std::vector<int> textsOf(Head &head) const
    {
        std::vector<std::vector<double>> words = wordsOf(head);
        cutAbove(head, words);
        if (head.lines.empty())
            return {};
        std::vector<int> result = textsBy(head, words, oneTitle);
        bool places = false;
        for (size_t i = 1; i < head.lines.size(); ++i)
            places = places || (m_isPlace(textOf(head.lines[i])) && m_isPlace(textOf(head.lines[i - 1])));
        if (places || !std::is_sorted(result.begin(), result.end()))
            result = textsBy(head, words, -inTurn);
        for (int text = 0; text < int(head.texts.size()); ++text) {
            bool sure = false;
            for (size_t line = 0; line < result.size(); ++line)
                sure = sure || (result[line] == text && isSure(words[line], text) &&
                                pieceOf(head.lines[line]).kind == PieceKind::Title);
            if (!sure)
                return {};
        }
        const bool inOrder = std::is_sorted(result.begin(), result.end()) && arePieces(head, result);
        return result == head.told || inOrder ? std::vector<int>() : result;
    }

    // Whether each title begins a piece.
    bool arePieces(const Head &head, const std::vector<int> &texts) const
    {
        for (size_t i = 1; i < texts.size(); ++i) {
            if (texts[i] != texts[i - 1] && m_lines[head.lines[i]].blankBefore == 0)
                return false;
        }
        return true;
    }

    void move(const Head &head, const std::vector<int> &texts, QList<Line> &result) const
    {
        if (texts.empty())
            return;
        qsizetype at = head.first;
        for (int text = 0; text < int(head.texts.size()); ++text) {
            qsizetype blanks = 1; // before the next one
            for (size_t i = 0; i < texts.size(); ++i) {
                blanks = std::max(blanks, m_lines[head.lines[i]].blankBefore);
                if (texts[i] != text)
                    continue;
                result[at] = m_lines[head.lines[i]];
                result[at].first = at == head.first && m_lines[head.first].first;
                result[at++].blankBefore = blanks;
                blanks = 0;
            }
            for (qsizetype line = head.texts[size_t(text)]; line < head.endOf(size_t(text)); ++line)
                result[at++] = m_lines[line];
        }
    }

    const QStringView m_text;
    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    const PlaceTest &m_isPlace;
    std::vector<qsizetype> m_pieceOf; // per line
};

} // namespace

QList<Line> withRowTitlesApart(QStringView text, const QList<Line> &lines, const QList<Piece> &pieces,
                               const PlaceTest &isPlace)
{
    return RowTitles(text, lines, pieces, isPlace).toldApart();
}

} // namespace jianbao::page
