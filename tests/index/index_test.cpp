// What the index finds is what a plain scan of the texts finds, whatever they are made of, however they came into it.
#include "core/index/chain.h"
#include "tests/index/memoryindex.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace jianbao;
using namespace jianbao::index;
using namespace jianbao::index::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId last = 1'000'000;

// Few different characters, so that strings come again; one beyond the first plane, line feeds and a zero among them.
QString randomText(std::mt19937 &random, int characters)
{
    const QStringList few{u"荷"_s, u"塘"_s, u"镇"_s, u"，"_s, u"5"_s, u"\n"_s, QString::fromUcs4(U"\U00020BB7", 1),
                          QString(QChar::Null)};
    QString text;
    for (int i = 0; i < characters; ++i)
        text += few[qsizetype(random() % quint32(few.size()))];
    return text;
}

std::map<ArticleId, Texts> randomArticles(quint32 seed, int count, int characters = 60)
{
    std::mt19937 random(seed);
    std::map<ArticleId, Texts> articles;
    for (ArticleId id = 1; int(articles.size()) < count; id += 1 + ArticleId(random() % 3))
        articles[id] = {randomText(random, int(random() % quint32(characters))), randomText(random, int(random() % 8))};
    return articles;
}

// The end of a text is one of a paragraph, and is found as such.
QString withItsEnd(const QString &text) { return text.isEmpty() ? text : text + u'\n'; }

// The same by a scan.
Hits scanned(const std::map<ArticleId, Texts> &articles, const QString &words, const Asked &asked)
{
    const auto wanted = charactersOf(words);
    Hits hits;
    for (const auto &[id, texts] : articles) {
        if (id < asked.from || id > asked.to)
            continue;
        for (int column = 0; column < int(texts.size()); ++column) {
            if (asked.columns != 0 && (asked.columns >> column & 1) == 0)
                continue;
            const auto text = charactersOf(withItsEnd(texts[std::size_t(column)]));
            for (std::size_t at = 0; at + wanted.size() <= text.size(); ++at) {
                if (std::equal(wanted.begin(), wanted.end(), text.begin() + std::ptrdiff_t(at)))
                    hits[id].push_back(placeOf(column, quint32(at)));
            }
        }
    }
    return hits;
}

QList<ArticleId> articlesOf(const Hits &hits)
{
    QList<ArticleId> articles;
    for (const auto &[id, places] : hits)
        articles.append(id);
    return articles;
}

void expectAsScanned(const Segment &segment, const std::map<ArticleId, Texts> &articles, quint32 seed)
{
    std::mt19937 random(seed);
    IdSet third;
    for (ArticleId article = 3; article < 10'000; article += 3)
        third.insert(article);
    for (int i = 0; i < 400; ++i) {
        const QString words = randomText(random, 1 + int(random() % 7));
        for (const Columns columns : {0, 1, 2, 3}) {
            Asked asked{columns, 0, last, true};
            EXPECT_EQ(hitsIn(segment, words, asked), scanned(articles, words, asked)) << words.toStdString();
            asked = {columns, ArticleId(random() % 60), ArticleId(60 + random() % 60), false};
            EXPECT_EQ(articlesOf(hitsIn(segment, words, asked)), articlesOf(scanned(articles, words, asked)))
                << words.toStdString();
            asked.among = &third;
            const QList<ArticleId> found = articlesOf(hitsIn(segment, words, asked));
            QList<ArticleId> expected = articlesOf(scanned(articles, words, asked));
            expected.removeIf([&](ArticleId article) { return !third.contains(article); });
            EXPECT_EQ(found, expected) << words.toStdString();
        }
    }
}

} // namespace

TEST(Index, FindsWhatAScanFinds)
{
    const auto articles = randomArticles(1, 90);
    expectAsScanned(segmentOf(articles), articles, 2);
}

TEST(Index, AListMayFillManyLeaves)
{
    const auto articles = randomArticles(3, 3000, 40);
    const Segment segment = segmentOf(articles);
    const Term often = single(U'荷');
    EXPECT_GT(std::count_if(segment.leaves.begin(), segment.leaves.end(),
                            [&](const Leaf &leaf) { return leaf.term == often; }), 0);
    EXPECT_GT(segment.leaves.size(), 20U);
    for (const QString &words : {u"荷"_s, u"荷塘"_s, u"荷塘镇"_s, u"荷塘镇，5"_s}) {
        for (const ArticleId from : {ArticleId(0), ArticleId(1500), ArticleId(5900)}) {
            const Asked asked{0, from, last, true};
            EXPECT_EQ(hitsIn(segment, words, asked), scanned(articles, words, asked)) << words.toStdString();
        }
    }
}

TEST(Index, TheOrderInWhichArticlesComeDoesNotMatter)
{
    const auto articles = randomArticles(4, 50);
    SegmentBuilder builder;
    for (auto at = articles.rbegin(); at != articles.rend(); ++at)
        builder.add(at->first, at->second);
    Segment segment;
    LeafWriter leaves = segment.writer();
    ASSERT_TRUE(builder.write(leaves));
    EXPECT_EQ(builder.articles().size(), 0U);
    expectAsScanned(segment, articles, 5);
}

TEST(Index, MergedSegmentsHoldWhatIsAliveInThem)
{
    const auto early = randomArticles(6, 240);
    const auto late = randomArticles(7, 240); // some ids again, with other texts
    std::map<ArticleId, Texts> alive = late;
    alive.insert(early.begin(), early.end());
    alive.erase(4);
    const Segment one = segmentOf(early);
    const Segment other = segmentOf(late);
    Segment merged;
    std::optional<Term> next = 0;
    int steps = 0;
    for (; next; ++steps) {
        std::vector<MergedSegment> segments;
        segments.push_back({std::make_unique<Leaves>(one, *next),
                            [&](ArticleId id) { return id == 4 || late.contains(id); }});
        segments.push_back({std::make_unique<Leaves>(other, *next), [](ArticleId id) { return id == 4; }});
        LeafWriter leaves = merged.writer();
        const auto rest = merge(std::move(segments), *next, leaves, 1);
        ASSERT_TRUE(rest);
        next = *rest;
    }
    EXPECT_GT(steps, 2);
    expectAsScanned(merged, alive, 8);
}

TEST(Index, PlacesOfAllColumnsComeBack)
{
    for (const std::vector<Place> &places :
         {std::vector<Place>{7}, {2047}, {2048}, {0, 1, 300}, {placeOf(1, 0)},
          {2, placeOf(1, 5), placeOf(3, 5), placeOf(3, 70000)}}) {
        std::string data;
        const Standing standing = standingAt(places, data);
        EXPECT_EQ(standing.plain, places.size() == 1 && places.front() <= 2047);
        std::string bytes;
        append(bytes, {41, standing}, 0, false);
        append(bytes, {1000, standing}, 41, false);
        PostingReader reader(bytes, false);
        for (const ArticleId article : {41, 1000}) {
            ASSERT_TRUE(reader.next());
            EXPECT_EQ(reader.posting().article, article);
            std::vector<Place> back;
            appendPlaces(reader.posting().standing, back);
            EXPECT_EQ(back, places);
        }
        EXPECT_FALSE(reader.next());
        EXPECT_FALSE(reader.isDamaged());
    }
}

TEST(Index, SinglesArePackedAsBitsWhereThatIsShorter)
{
    for (const auto &[step, asBits] : {std::pair(1, true), {2, true}, {7, true}, {9, false}, {400, false}}) {
        std::vector<ArticleId> articles;
        std::string distances;
        for (ArticleId id = 1000; articles.size() < 100; id += step) {
            append(distances, {id, {}}, articles.empty() ? 0 : articles.back(), true);
            articles.push_back(id);
        }
        const std::string list = packed(distances);
        EXPECT_EQ(list.size() < distances.size(), asBits) << step;
        EXPECT_LE(list.size(), distances.size() + 1) << step;
        std::vector<ArticleId> back;
        for (PostingReader reader(list, true); reader.next();)
            back.push_back(reader.posting().article);
        EXPECT_EQ(back, articles) << step;
    }
}

// Bytes that a disk has lost or changed: never read beyond, and what cannot be a list is said to be none.
TEST(Index, DamagedLeavesAreReadToTheirEndAtMost)
{
    const Segment whole = segmentOf(randomArticles(9, 30));
    std::mt19937 random(10);
    int found = 0;
    for (int i = 0; i < 2000; ++i) {
        Segment damagedOne = whole;
        std::string &data = damagedOne.leaves[random() % damagedOne.leaves.size()].data;
        if (i % 2 == 0)
            data.resize(random() % data.size());
        else
            data[random() % data.size()] = char(random());
        data.shrink_to_fit();
        std::vector<MergedSegment> segments;
        segments.push_back({std::make_unique<Leaves>(damagedOne), {}});
        Segment merged;
        LeafWriter leaves = merged.writer();
        found += !merge(std::move(segments), 0, leaves, 1000).has_value();
    }
    EXPECT_GT(found, 100);
}

TEST(Index, StringsStandInOneParagraphAtTheirDistances)
{
    const std::vector<Place> one{3, 40};
    const std::vector<Place> two{9, placeOf(1, 44)};
    const std::vector<Place> three{12};
    const std::vector<std::span<const Place>> places{one, two, three};
    Chain chain{{{U'a', U'b'}, {U'c'}, {U'd'}}, {}, 0, 0};
    const auto stand = [&](std::vector<Distance> distances, const std::vector<Place> &ends = {50}) {
        chain.distances = std::move(distances);
        return standInParagraph(chain, places, ends);
    };
    EXPECT_TRUE(stand({{0, 4}, {0, 2}}));  // 3 + 2 … 9: four between; 9 + 1 … 12: two
    EXPECT_TRUE(stand({{4, 4}, {2, 2}}));
    EXPECT_FALSE(stand({{0, 3}, {0, 2}}));
    EXPECT_FALSE(stand({{5, 9}, {0, 2}}));
    EXPECT_FALSE(stand({{0, 4}, {0, 1}}));
    EXPECT_FALSE(stand({{4, 4}, {2, 2}}, {11, 50})); // a paragraph ends between them
    EXPECT_TRUE(stand({{4, 4}, {2, 2}}, {2, 13}));   // before and behind
    chain.before = 3;
    chain.behind = 1;
    EXPECT_TRUE(stand({{4, 4}, {2, 2}}, {14}));
    EXPECT_FALSE(stand({{4, 4}, {2, 2}}, {13}));
    EXPECT_FALSE(stand({{4, 4}, {2, 2}}, {2, 14}));
    chain.before = 4;
    EXPECT_FALSE(stand({{4, 4}, {2, 2}}, {14})); // the text begins three before
    chain = {{{U'a'}, {U'b'}}, {{0, 20}}, 0, 0};
    const std::vector<Place> otherColumn{placeOf(1, 44)};
    EXPECT_FALSE(standInParagraph(chain, std::vector<std::span<const Place>>{{one}, {otherColumn}}, {}));
}
