// A query finds an article if and only if what a reader sees of it contains the query: over all pages of the tests and
// the samples, imported into a real library, against a plain scan of their reading texts.
#include "core/ingest/importer.h"
#include "core/page/readingtext.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/text/fold.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

// Under the sanitizers one half of the pages shows as much as both.
#ifdef __SANITIZE_ADDRESS__
constexpr auto pages = "/tests/data/pages/left-out"_L1;
#else
constexpr auto pages = "/tests/data/pages"_L1;
#endif

constexpr unsigned seed = 20240516;
constexpr int drawn = 600;       // from anywhere in a text
constexpr int drawnAtJoints = 300; // over a former line end
constexpr int drawnWithWildcards = 300;
constexpr int absent = 500;
constexpr int longest = 12; // characters

// What a reader sees of one article.
struct Seen {
    ArticleId id = 0;
    QStringList texts;        // folded: the reading text; titles read on and names as the window shows them
    QList<qsizetype> joints;  // positions in the folded reading text that follow the end of a page line
    [[nodiscard]] bool contains(const QString &folded) const
    {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(folded); });
    }
};

Seen seenOf(const store::ArticleRecord &record, const QString &pageText)
{
    Seen seen;
    seen.id = record.id;
    const page::Article &article = record.article;
    const page::ReadingText reading = page::composeReading(pageText, article.blocks);
    const text::FoldedText folded = text::foldWithOrigin(reading.text);
    seen.texts = {folded.text, text::fold(article.kicker), text::fold(article.headline),
                  text::fold(article.subheadline)};
    for (const page::Contributor &contributor : article.contributors)
        seen.texts.append(text::fold(contributor.name));
    for (qsizetype i = 1; i < reading.pieces.size(); ++i) {
        // Not where a paragraph begins: the reading text has a line feed there.
        const qsizetype start = reading.pieces[i].reading.start;
        if (start > 0 && reading.text[start - 1] != u'\n')
            seen.joints.append(std::lower_bound(folded.origin.begin(), folded.origin.end(), start)
                               - folded.origin.begin());
    }
    return seen;
}

class Exactness : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        s_library = store::Library::open(s_folder->filePath(u"test.jianbao"_s), store::OpenMode::Create)->release();
        const QString root = QString::fromUtf8(JIANBAO_SOURCE_DIR);
        const auto gazetteer = place::Gazetteer::builtIn();
        const auto report = ingest::importPages(
            *s_library, *gazetteer, {root + pages, root + u"/resources/samples"_s}, {}, {});
        ASSERT_TRUE(report);
        ASSERT_GE(report->pages, 20);
        s_articles = readAll();
        ASSERT_EQ(s_articles.size(), report->articles);
    }
    static void TearDownTestSuite()
    {
        s_articles.clear();
        delete s_library;
        delete s_folder;
    }

    static QList<Seen> readAll()
    {
        QList<Seen> all;
        const auto ids = s_library->articles().ids({}, {});
        for (const ArticleId id : *ids) {
            const auto record = s_library->articles().article(id);
            all.append(seenOf(*record, s_library->pages().page(record->page)->text));
        }
        return all;
    }

    static QList<ArticleId> searched(const search::Query &query)
    {
        store::ArticleFilter filter;
        filter.query = query;
        auto ids = s_library->articles().ids(filter, {}).value();
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    static QList<ArticleId> scanned(const QString &folded)
    {
        QList<ArticleId> ids;
        for (const Seen &article : s_articles) {
            if (article.contains(folded))
                ids.append(article.id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    static void expectSame(const QString &words)
    {
        const auto query = search::parseQuery(search::quoted(words));
        ASSERT_TRUE(query) << words.toStdString();
        EXPECT_EQ(searched(*query), scanned(text::fold(words))) << "“" << words.toStdString() << "”";
    }

    static void expectSamePattern(const QString &word)
    {
        const auto query = search::parseQuery(word);
        ASSERT_TRUE(query) << word.toStdString();
        const search::Pattern pattern = *search::wordPattern(word);
        QList<ArticleId> expected;
        for (const Seen &article : s_articles) {
            if (std::any_of(article.texts.begin(), article.texts.end(),
                            [&](const QString &text) { return !pattern.findIn(text).isEmpty(); }))
                expected.append(article.id);
        }
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(searched(*query), expected) << word.toStdString();
    }

    int number(qsizetype below) { return std::uniform_int_distribution<int>(0, int(below) - 1)(m_random); }

    // Up to `longest` characters of one paragraph; no character is cut in two.
    QString substring(const QString &text, qsizetype from)
    {
        if (text[from].isLowSurrogate())
            --from;
        qsizetype end = from;
        for (int characters = 1 + number(longest); characters > 0 && end < text.size() && text[end] != u'\n';
             --characters)
            end += text[end].isHighSurrogate() ? 2 : 1;
        return text.mid(from, end - from);
    }

    // Some characters in the other width: what is typed need not have the width of the page.
    QString inMixedWidth(QString words)
    {
        for (QChar &c : words) {
            if (c > u' ' && c <= u'~' && number(2) == 0)
                c = QChar(c.unicode() + 0xFEE0);
        }
        return words;
    }

    const Seen &anyArticle() { return s_articles[number(s_articles.size())]; }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline store::Library *s_library = nullptr;
    static inline QList<Seen> s_articles;
    std::mt19937 m_random{seed};
};

} // namespace

TEST_F(Exactness, EveryStringOfATextFindsItsArticles)
{
    int searches = 0;
    while (searches < drawn) {
        const Seen &article = anyArticle();
        const QString words = substring(article.texts.first(), number(article.texts.first().size()));
        if (words.isEmpty())
            continue;
        expectSame(words);
        expectSame(inMixedWidth(words));
        EXPECT_TRUE(scanned(words).contains(article.id));
        ++searches;
    }
}

TEST_F(Exactness, SoDoStringsOverFormerLineEnds)
{
    int searches = 0;
    while (searches < drawnAtJoints) {
        const Seen &article = anyArticle();
        if (article.joints.isEmpty())
            continue;
        const QString &text = article.texts.first();
        const qsizetype joint = article.joints[number(article.joints.size())];
        const qsizetype before = std::min<qsizetype>(1 + number(longest / 2), joint);
        const QString words = text.mid(joint - before, before + 1 + number(longest / 2));
        if (words.contains(u'\n') || !words.isValidUtf16())
            continue;
        expectSame(words);
        ++searches;
    }
}

// Strings of the texts with one character changed or two pieces put together: as near as can be to what is there.
TEST_F(Exactness, StringsThatStandNowhereFindNothing)
{
    int searches = 0;
    while (searches < absent) {
        const QString &one = anyArticle().texts.first();
        const QString &other = anyArticle().texts.first();
        QString words = substring(one, number(one.size()));
        if (number(2) == 0 && !words.isEmpty())
            words[number(words.size())] = other[number(other.size())];
        else
            words += substring(other, number(other.size()));
        if (words.isEmpty() || words.contains(u'\n') || !words.isValidUtf16() || !scanned(text::fold(words)).isEmpty())
            continue;
        expectSame(words);
        ++searches;
    }
}

// Each character that occurs, alone.
TEST_F(Exactness, EveryCharacterIsFound)
{
    QSet<QString> characters;
    for (const Seen &article : s_articles) {
        const QString &text = article.texts.first();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int length = text[i].isHighSurrogate() ? 2 : 1;
            if (text[i] != u'\n' && !text[i].isLowSurrogate())
                characters.insert(text.mid(i, length));
        }
    }
    EXPECT_GT(characters.size(), 1000);
    for (const QString &character : characters)
        expectSame(character);
}

// Without quotation marks, as people type.
TEST_F(Exactness, BareWordsToo)
{
    for (const QString &word : {u"合作社"_s, u"5G基站"_s, u"５Ｇ"_s, u"鄉村振興"_s, u"2024"_s, u"，"_s, u"。”"_s, u"的"_s}) {
        const auto query = search::parseQuery(word);
        ASSERT_TRUE(query) << word.toStdString();
        EXPECT_EQ(searched(*query), scanned(text::fold(word))) << word.toStdString();
    }
}

// One or two stretches of a text's words replaced by wildcards, at their ends, too.
TEST_F(Exactness, WildcardsFindWhatTheyStandFor)
{
    const auto isWord = [](QChar c) { return c.script() == QChar::Script_Han; };
    int searches = 0;
    while (searches < drawnWithWildcards) {
        const QString &text = anyArticle().texts.first();
        QString word = substring(text, number(text.size()));
        if (!std::all_of(word.begin(), word.end(), isWord))
            continue;
        for (int i = 1 + number(2); i > 0 && !word.isEmpty(); --i) {
            const int at = number(word.size());
            word.replace(at, 1 + number(std::min<qsizetype>(3, word.size() - at)), number(3) == 0 ? u"*"_s : u"?"_s);
        }
        if (!std::any_of(word.begin(), word.end(), isWord) || !word.contains(QRegularExpression(u"[*?]"_s)))
            continue;
        expectSamePattern(word);
        ++searches;
    }
    for (const QString &word : {u"?镇"_s, u"镇?"_s, u"镇??"_s, u"???镇*村"_s, u"镇*村"_s, u"一*的????????????"_s})
        expectSamePattern(word);
}
