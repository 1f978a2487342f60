// How Chinese words follow each other: the evidence that one line of a page reads on in another.
#pragma once

#include "core/page/wordranges.h"

#include <QChar>
#include <QStringView>

#include <array>
#include <vector>

namespace jianbao::page {

// The Han characters at one end of a text, as far as they matter at a joint. Behind them may stand more characters, or
// a mark, a figure, white space: there a word surely begins or ends.
struct Fragment {
    static constexpr int most = 3;

    std::array<QChar, most> characters;
    int size = 0;
    bool closed = false; // none but these: a mark or the like stands on the outer side
    double mass = 1;     // how likely running text has them at any place, the other side open

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

// A word that ends at some place of a text, with the probability of all ways to it.
struct WordEnd {
    qint32 word = -1; // -1: the text begins here, or in the midst of a word that ends here
    double mass = 0;
};

// A text's end and a text's beginning, with what the model finds in them by themselves: each is held against many.
struct Ending : Fragment {
    std::array<WordEnd, 10> ends;            // at the places before, between and behind its characters, see WordModel::Ways
    std::array<quint8, most + 1> counts{};
    std::array<WordRange, most> begun; // by each character: the words that begin with it and all behind it
};
// By the place of a word, its length - 1 and that of the word behind it: the probability of that one, where both are words.
using WordsBehind = std::array<std::array<std::array<double, Fragment::most - 1>, Fragment::most - 1>, Fragment::most - 1>;

struct Beginning : Fragment {
    std::array<std::array<qint32, most>, most> words{}; // by place and length - 1; -1: none
    WordsBehind behind{};
    std::array<double, most> cut{};                     // by place: of words that begin so and go on behind the text
};

class WordModel
{
public:
    // The model that is built into the program (resource :/words/words.bin); read once, then from any thread.
    [[nodiscard]] static const WordModel &builtIn();

    // The last and the first Han characters of a text; empty where it ends or begins otherwise.
    [[nodiscard]] Ending endOf(QStringView text) const;
    [[nodiscard]] Beginning beginningOf(QStringView text) const;

    // The natural logarithm of how much likelier the two stand at a joint that reads on than at one that does not.
    // Where one of them is empty: how likely words end or begin there at all.
    [[nodiscard]] double gain(const Ending &left, const Beginning &right) const;

    // How likely running text has the two Han characters at any place.
    [[nodiscard]] double probability(QChar a, QChar b) const;

private:
    using Key = quint64; // up to four UTF-16 units, the first the highest
    struct Ways;
    // What the words of the model have of a text's characters, by the place of the first.
    struct Spelling {
        std::array<std::array<qint32, Fragment::most>, Fragment::most> words{}; // by length - 1; -1: none
        WordsBehind behind{};
        std::array<WordRange, Fragment::most> begun{}; // that begin with it and all behind it
        std::array<double, Fragment::most> cut{}; // … how likely those are that go on behind the text
    };
    // The words that begin with some characters.
    struct Prefix {
        Key key = 0;
        int size = 0;
        WordRange range;
    };

    WordModel();
    void readWords(const uchar *data);
    void readEnds(const uchar *order);
    [[nodiscard]] Key keyAt(qsizetype word) const;
    void extend(Prefix &prefix, QChar next) const;
    [[nodiscard]] qint32 wordOf(const Prefix &prefix) const;
    [[nodiscard]] double probabilityOf(qint32 word) const;
    [[nodiscard]] double behind(qint32 first, qint32 second) const;
    // Of all longer words with this beginning, or this end.
    [[nodiscard]] double massOf(const Prefix &prefix) const;
    [[nodiscard]] double massOfEnd(const QChar *text, int size) const;
    void addWord(Ways &ways, int from, int to, qint32 word) const;
    template<typename Spelt>
    void addWords(Ways &ways, int start, int place, int size, const Spelt &spelt) const;
    [[nodiscard]] double massLeftOpen(const Ways &ways, int place) const;
    [[nodiscard]] Spelling spell(const QChar *text, int size) const;
    void enter(Ways &ways, const QChar *text, int size, bool closedBefore) const;
    [[nodiscard]] double mass(Ways &ways, const Spelling &spelling, int size, bool closedBehind) const;
    [[nodiscard]] double mass(const QChar *text, int size, bool closedBefore, bool closedBehind) const;
    [[nodiscard]] double massAcross(const Ending &left, const Beginning &right) const;

    // A word in one place of memory: most of what is asked of it is asked together.
    struct Word {
        double before = 0;     // the sum of the probabilities of the words before it
        quint32 firstPair = 0; // its number
        quint8 cost = 0;       // as make.py writes them
        quint8 chance = 0;
    };

    const uchar *m_keys = nullptr; // of the resource, as make.py lays them out
    const uchar *m_pairs = nullptr;
    qsizetype m_count = 0;         // of the words
    std::vector<Word> m_words;     // and one more behind the last
    WordRanges m_byPair;                // of two Han characters the words that begin with them
    std::vector<quint32> m_byCharacter; // of each Han character the first word that begins with it
    struct Reversed {
        Key key = 0;    // its characters from the last
        double sum = 0; // of the probabilities before it
    };
    std::vector<Reversed> m_reversed;   // ascending, as ends.bin has the order
    WordRanges m_byLastPair;            // of two Han characters, the last one first, those that end with them
    std::vector<quint32> m_byLast;      // of each Han character the first of these that ends with it
    double m_wordMass = 0;
    double m_characterMass = 0;
};

// WordModel's gain as evidence: no joint is told against more than by a misprint, and one whose pair of characters also
// stands inside a line of the page (known) gains by that.
[[nodiscard]] double jointGain(double gain, bool known);

} // namespace jianbao::page
