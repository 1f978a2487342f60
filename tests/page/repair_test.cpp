#include "golden.h"

#include "core/page/lead.h"
#include "core/page/lines.h"
#include "core/page/repair.h"
#include "core/text/decode.h"
#include "tests/gazetteer.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

// A page of tests/data and what the segmenter finds on it.
struct Leaf {
    explicit Leaf(const QString &name, const QString &set = QStringLiteral("building"))
        : text(textOf(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/%1/%2.txt").arg(set, name)))
        , parse(parsePage(text, {}, gazetteer()))
    {
    }

    [[nodiscard]] TextRange words(const QString &first, const QString &last = {}) const
    {
        const qsizetype start = text.indexOf(first);
        EXPECT_GE(start, 0) << first.toStdString();
        const QString &end = last.isEmpty() ? first : last;
        return {start, text.indexOf(end, start) + end.size()};
    }

    [[nodiscard]] static qsizetype titled(const PageParse &parse, const QString &headline)
    {
        for (qsizetype i = 0; i < parse.articles.size(); ++i) {
            if (parse.articles[i].headline == headline)
                return i;
        }
        ADD_FAILURE() << headline.toStdString();
        return 0;
    }

    [[nodiscard]] const Article &article(const QString &headline) const
    {
        return parse.articles[titled(parse, headline)];
    }

    [[nodiscard]] TextRange lead(const QString &headline) const { return leadOf(text, article(headline).blocks); }

    [[nodiscard]] Repaired repaired(const QList<Repair> &repairs) const
    {
        return applyRepairs(text, parse, repairs, gazetteer());
    }

    QString text;
    PageParse parse;
};

// Characters that lie in no block or in two. (Repairs may cut a line, so lines are not what is counted.)
int misplaced(const QString &text, const PageParse &parse)
{
    QList<int> taken(text.size(), 0);
    const auto take = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            for (qsizetype i = block.range.start; i < block.range.end; ++i)
                ++taken[i];
        }
    };
    for (const Article &article : parse.articles)
        take(article.blocks);
    take(parse.furniture);
    int wrong = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        wrong += isBlank(text[i]) || isLineEnd(text[i]) ? taken[i] > 1 : taken[i] != 1;
    return wrong;
}

QStringList paragraphs(const QString &text, const Article &article)
{
    return readingOf(text, article).texts(BlockRole::Body);
}

Repair make(RepairKind kind, const QList<TextRange> &words, TextRange article = {})
{
    Repair repair;
    repair.kind = kind;
    repair.words = words;
    repair.article = article;
    return repair;
}

Repair title(TextRange article, const QString &text)
{
    Repair repair = make(RepairKind::Title, {}, article);
    repair.role = BlockRole::Headline;
    repair.text = text;
    return repair;
}

Repair role(TextRange words, BlockRole role)
{
    Repair repair = make(RepairKind::Role, {words});
    repair.role = role;
    return repair;
}

Repair correct(TextRange words, const QString &text)
{
    Repair repair = make(RepairKind::Correct, {words});
    repair.text = text;
    return repair;
}

const QString street = QStringLiteral("浛洸镇老街装上“会呼吸”的地砖");
const QString bamboo = QStringLiteral("麻竹笋壳织进婚纱里");

Leaf streets()
{
    return Leaf(QStringLiteral("b02-titles-before"));
}

} // namespace

TEST(Repair, OfNothingLeavesThePageAsItWas)
{
    const Leaf leaf = streets();
    const Repaired repaired = leaf.repaired({});
    EXPECT_EQ(repaired.parse, leaf.parse);
    EXPECT_TRUE(repaired.problems.isEmpty());
}

TEST(Repair, NamesEachArticleByTheWordsItBeginsWith)
{
    for (const QString &set : {QStringLiteral("building"), QStringLiteral("left-out")}) {
        for (const QString &name : goldenPages(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/") + set)) {
            const Leaf leaf(name, set);
            for (const Article &article : leaf.parse.articles) {
                const TextRange lead = leadOf(leaf.text, article.blocks);
                for (const Article &other : leaf.parse.articles)
                    EXPECT_EQ(beginWith(other.blocks, lead), &other == &article) << article.headline.toStdString();
            }
        }
    }
}

TEST(Repair, SplitsAtAParagraph)
{
    const Leaf leaf = streets();
    const qsizetype at = leaf.words(QStringLiteral("施工挖到")).start;
    const Repair repair = splitFrom(leaf.text, leaf.article(street).blocks, at);
    const Repaired repaired = leaf.repaired({repair});
    EXPECT_EQ(repaired.problems, QList<RepairProblem>{RepairProblem::None});
    ASSERT_EQ(repaired.parse.articles.size(), leaf.parse.articles.size() + 1);
    const qsizetype head = Leaf::titled(repaired.parse, street);
    const QStringList before = paragraphs(leaf.text, leaf.article(street));
    EXPECT_EQ(paragraphs(leaf.text, repaired.parse.articles[head]), before.first(2));
    EXPECT_EQ(paragraphs(leaf.text, repaired.parse.articles[head + 1]), before.sliced(2));
    EXPECT_EQ(repaired.parse.articles[head].contributors.size(), 1);
    EXPECT_TRUE(repaired.parse.articles[head + 1].headline.isEmpty());
    EXPECT_EQ(repaired.parse.articles[head + 1].confidence, 1.0);
    // The other articles are as they were.
    EXPECT_EQ(repaired.parse.articles[Leaf::titled(repaired.parse, bamboo)].blocks, leaf.article(bamboo).blocks);
    // Again over its own result it is fulfilled.
    const Repaired again = applyRepairs(leaf.text, repaired.parse, {repair}, gazetteer());
    EXPECT_EQ(again.problems, QList<RepairProblem>{RepairProblem::None});
    EXPECT_EQ(again.parse, repaired.parse);
}

TEST(Repair, ASplitInsideAParagraphAndNowhere)
{
    const Leaf leaf = streets();
    const QList<Block> &blocks = leaf.article(street).blocks;
    const Repair repair = splitFrom(leaf.text, blocks, leaf.words(QStringLiteral("设计单位没有")).start);
    const Repaired repaired = leaf.repaired({repair});
    const qsizetype head = Leaf::titled(repaired.parse, street);
    EXPECT_TRUE(paragraphs(leaf.text, repaired.parse.articles[head]).last().endsWith(QStringLiteral("加挡水板。改造时，")));
    EXPECT_TRUE(paragraphs(leaf.text, repaired.parse.articles[head + 1]).first().startsWith(QStringLiteral("设计单位")));
    // Nothing stands before the title, nothing behind the end.
    EXPECT_TRUE(splitFrom(leaf.text, blocks, leaf.words(street).start).words.isEmpty());
    EXPECT_TRUE(splitFrom(leaf.text, blocks, leaf.text.size()).words.isEmpty());
    const Repair all = make(RepairKind::Split, {{0, leaf.text.size()}}, leaf.lead(street));
    EXPECT_EQ(leaf.repaired({all}).problems, QList<RepairProblem>{RepairProblem::WordsGone});
    EXPECT_EQ(leaf.repaired({all}).parse, leaf.parse);
}

TEST(Repair, MergesAndTheTitleBecomesACrosshead)
{
    const Leaf leaf = streets();
    const Repair repair = make(RepairKind::Merge, {leaf.lead(bamboo)}, leaf.lead(street));
    const Repaired repaired = leaf.repaired({repair});
    ASSERT_EQ(repaired.parse.articles.size(), leaf.parse.articles.size() - 1);
    const Article &merged = repaired.parse.articles[Leaf::titled(repaired.parse, street)];
    EXPECT_EQ(paragraphs(leaf.text, merged),
              paragraphs(leaf.text, leaf.article(street)) + paragraphs(leaf.text, leaf.article(bamboo)));
    EXPECT_TRUE(readingOf(leaf.text, merged).texts(BlockRole::Crosshead).contains(bamboo));
    EXPECT_EQ(merged.contributors.size(), 1); // of the head; a merged text's own head is inside
    EXPECT_EQ(applyRepairs(leaf.text, repaired.parse, {repair}, gazetteer()).parse, repaired.parse);
}

TEST(Repair, MovesLinesIntoTheParagraphTheyWereTakenFrom)
{
    const Leaf leaf = streets();
    const TextRange line = leaf.words(QStringLiteral("骑楼下的店铺"), QStringLiteral("改造时，"));
    const Repair away = make(RepairKind::Move, {line}, leaf.lead(bamboo));
    const Repaired moved = leaf.repaired({away});
    const Article &from = moved.parse.articles[Leaf::titled(moved.parse, street)];
    const Article &to = moved.parse.articles[Leaf::titled(moved.parse, bamboo)];
    EXPECT_TRUE(paragraphs(leaf.text, from)[1].contains(QStringLiteral("每逢大雨，设计单位")));
    EXPECT_TRUE(paragraphs(leaf.text, to).first().startsWith(QStringLiteral("骑楼下的店铺")));

    const Repair back = make(RepairKind::Move, {line}, leaf.lead(street));
    const Repaired again = leaf.repaired({away, back});
    EXPECT_EQ(paragraphs(leaf.text, again.parse.articles[Leaf::titled(again.parse, street)]),
              paragraphs(leaf.text, leaf.article(street)));
}

TEST(Repair, MovesBehindTheWordsThatAreNamed)
{
    const Leaf leaf = streets();
    const TextRange paragraph = leaf.words(QStringLiteral("老街紧靠"), QStringLiteral("荷塘里。"));
    Repair repair = make(RepairKind::Move, {paragraph}, leaf.lead(street));
    repair.after = leaf.words(QStringLiteral("改了图纸"), QStringLiteral("老水沟。"));
    const Repaired repaired = leaf.repaired({repair});
    EXPECT_EQ(repaired.problems, QList<RepairProblem>{RepairProblem::None});
    const QStringList before = paragraphs(leaf.text, leaf.article(street));
    const QStringList now = paragraphs(leaf.text, repaired.parse.articles[Leaf::titled(repaired.parse, street)]);
    EXPECT_EQ(now, (QStringList{before[0], before[2], before[1]} + before.sliced(3)));

    // Another role for a line of it leaves the order as it is.
    const Repaired later = leaf.repaired({repair, role(leaf.words(QStringLiteral("骑楼下的店铺"), QStringLiteral("改造时，")),
                                                       BlockRole::Crosshead)});
    const QStringList parts = paragraphs(leaf.text, later.parse.articles[Leaf::titled(later.parse, street)]);
    EXPECT_EQ(parts[1], before[2]);
    EXPECT_TRUE(parts[2].startsWith(QStringLiteral("老街紧靠")));
    EXPECT_TRUE(parts[3].startsWith(QStringLiteral("设计单位")));

    repair.after = leaf.words(bamboo);
    EXPECT_EQ(leaf.repaired({repair}).problems, QList<RepairProblem>{RepairProblem::WordsGone});
}

TEST(Repair, FurnitureBecomesAnArticleAndAnArticleFurniture)
{
    const Leaf leaf = streets();
    const TextRange masthead = leaf.words(QStringLiteral("北江乡讯"), QStringLiteral("骆子谦"));
    const Repaired made = leaf.repaired({make(RepairKind::Split, {masthead})});
    ASSERT_EQ(made.parse.articles.size(), leaf.parse.articles.size() + 1);
    EXPECT_TRUE(readingOf(leaf.text, made.parse.articles.last()).text.startsWith(QStringLiteral("北江乡讯")));

    QList<TextRange> words;
    for (const Block &block : leaf.article(bamboo).blocks)
        words.append(block.range);
    const Repaired gone = leaf.repaired({make(RepairKind::Move, words)});
    EXPECT_EQ(gone.parse.articles.size(), leaf.parse.articles.size() - 1);
    EXPECT_EQ(gone.parse.furniture.size(), leaf.parse.furniture.size() + leaf.article(bamboo).blocks.size());
}

TEST(Repair, SetsRoles)
{
    const Leaf leaf = streets();
    const TextRange line = leaf.words(QStringLiteral("老街紧靠"), QStringLiteral("每逢大雨，"));
    const Repaired crosshead = leaf.repaired({role(line, BlockRole::Crosshead)});
    const Article &article = crosshead.parse.articles[Leaf::titled(crosshead.parse, street)];
    EXPECT_EQ(readingOf(leaf.text, article).texts(BlockRole::Crosshead).size(), 1);
    EXPECT_TRUE(paragraphs(leaf.text, article)[1].startsWith(QStringLiteral("骑楼下的店铺")));
    // And back again: one paragraph, as the line ends no sentence.
    const Repaired back = leaf.repaired({role(line, BlockRole::Crosshead), role(line, BlockRole::Body)});
    EXPECT_EQ(readingOf(leaf.text, back.parse.articles[Leaf::titled(back.parse, street)]).texts(BlockRole::Body)[1],
              paragraphs(leaf.text, leaf.article(street))[1]);

    const Repaired subheadline = leaf.repaired({role(leaf.words(bamboo), BlockRole::Subheadline)});
    const auto &articles = subheadline.parse.articles;
    EXPECT_TRUE(std::any_of(articles.begin(), articles.end(),
                            [](const Article &a) { return a.subheadline == bamboo; }));
    EXPECT_EQ(leaf.repaired({role(leaf.words(QStringLiteral("骆子谦")), BlockRole::Headline)}).problems,
              QList<RepairProblem>{RepairProblem::WordsGone});
}

TEST(Repair, BreaksAndJoinsParagraphs)
{
    const Leaf leaf = streets();
    const Repair cut = make(RepairKind::Break, {leaf.words(QStringLiteral("设计单位"), QStringLiteral("原来的水"))});
    const Repaired broken = leaf.repaired({cut});
    const QStringList before = paragraphs(leaf.text, leaf.article(street));
    const QStringList now = paragraphs(leaf.text, broken.parse.articles[Leaf::titled(broken.parse, street)]);
    ASSERT_EQ(now.size(), before.size() + 1);
    EXPECT_EQ(now[1] + now[2], before[1]);

    const Repair glue = make(RepairKind::Join, cut.words);
    const Repaired joined = leaf.repaired({cut, glue});
    EXPECT_EQ(paragraphs(leaf.text, joined.parse.articles[Leaf::titled(joined.parse, street)]), before);
    EXPECT_EQ(leaf.repaired({make(RepairKind::Join, {leaf.words(bamboo)})}).problems.size(), 1);
}

TEST(Repair, SetsWhatIsSaidOfAnArticle)
{
    const Leaf leaf = streets();
    Repair people = make(RepairKind::Contributors, {}, leaf.lead(street));
    people.contributors = {{QStringLiteral("通讯员"), QStringLiteral("关山")}};
    Repair date = make(RepairKind::Date, {}, leaf.lead(street));
    date.date = QDate(2024, 6, 8);
    Repair township = make(RepairKind::Township, {}, leaf.lead(street));
    township.countyCode = QStringLiteral("441881");
    township.townshipCode = QStringLiteral("441881109");
    // Set first, and still so after another repair has the article read again.
    const Repair split = splitFrom(leaf.text, leaf.article(street).blocks, leaf.words(QStringLiteral("施工")).start);
    const Repaired repaired =
        leaf.repaired({title(leaf.lead(street), QStringLiteral("会呼吸的砖")), people, date, township, split});
    EXPECT_EQ(repaired.problems, QList<RepairProblem>(5, RepairProblem::None));
    const qsizetype at = Leaf::titled(repaired.parse, QStringLiteral("会呼吸的砖"));
    const Article &article = repaired.parse.articles[at];
    EXPECT_EQ(article.contributors, people.contributors);
    EXPECT_EQ(article.date, date.date);
    EXPECT_EQ(article.townshipCode, township.townshipCode);
    EXPECT_TRUE(repaired.placedByPerson[at]);
    EXPECT_EQ(repaired.placedByPerson.count(true), 1);
}

TEST(Repair, CorrectsWhatIsReadAndWhatIsReadOff)
{
    const Leaf leaf = streets();
    const TextRange name = leaf.words(QStringLiteral("关山越"));
    const TextRange place = leaf.words(QStringLiteral("浛洸镇老街"));
    const Repaired repaired = leaf.repaired({correct(name, QStringLiteral("关山月")),
                                             correct({place.start, place.start + 2}, QStringLiteral("西牛"))});
    const Article &article = repaired.parse.articles[Leaf::titled(repaired.parse, QStringLiteral("西牛镇老街装上“会呼吸”的地砖"))];
    EXPECT_EQ(article.contributors.first().name, QStringLiteral("关山月"));
    EXPECT_EQ(article.corrections.size(), 2);
    EXPECT_TRUE(readingOf(leaf.text, article).text.contains(QStringLiteral("记者 关山月")));

    // A later one over more words wins; one over a part of them has no place.
    const TextRange word{name.start + 1, name.start + 2};
    const Repaired wider = leaf.repaired({correct(word, QStringLiteral("海")), correct(name, QStringLiteral("关月"))});
    EXPECT_EQ(wider.problems, QList<RepairProblem>(2, RepairProblem::None));
    EXPECT_TRUE(readingOf(leaf.text, wider.parse.articles[Leaf::titled(wider.parse, street)])
                    .text.contains(QStringLiteral("记者 关月")));
    EXPECT_EQ(leaf.repaired({correct(name, QStringLiteral("关月")), correct(word, QStringLiteral("海"))}).problems,
              (QList<RepairProblem>{RepairProblem::None, RepairProblem::Overlap}));
    EXPECT_EQ(leaf.repaired({correct(leaf.words(QStringLiteral("骆子谦")), QStringLiteral("骆谦"))}).problems,
              QList<RepairProblem>{RepairProblem::WordsGone});
}

// A better segmenter may find other articles: what was decided on one that is gone is not given to another.
TEST(Repair, IsListedWhereItsArticleIsGone)
{
    const Leaf leaf = streets();
    const Repair repair = title(leaf.lead(bamboo), QStringLiteral("笋壳"));
    const PageParse together =
        leaf.repaired({make(RepairKind::Merge, {leaf.lead(bamboo)}, leaf.lead(street))}).parse;
    const Repaired lost = applyRepairs(leaf.text, together, {repair}, gazetteer());
    EXPECT_EQ(lost.problems, QList<RepairProblem>{RepairProblem::ArticleGone});
    EXPECT_EQ(lost.parse, together);
    EXPECT_EQ(leaf.repaired({repair}).problems, QList<RepairProblem>{RepairProblem::None});
}

// Whatever people decide, in whatever order: no line is lost and none is in two articles.
TEST(Repair, AnyRepairsKeepEveryLine)
{
    std::mt19937 random(3);
    const Leaf leaf(QStringLiteral("b09-woven-columns"));
    const auto anywhere = [&] {
        const qsizetype start = qsizetype(random() % size_t(leaf.text.size() - 80));
        return TextRange{start, start + 1 + qsizetype(random() % 79)};
    };
    for (int round = 0; round < 300; ++round) {
        QList<Repair> repairs;
        PageParse parse = leaf.parse;
        for (int i = 0; i < 6; ++i) {
            const auto lead = [&] {
                return leadOf(leaf.text, parse.articles[qsizetype(random() % size_t(parse.articles.size()))].blocks);
            };
            Repair repair = make(RepairKind(random() % 6), {anywhere(), anywhere()},
                                 random() % 5 ? lead() : TextRange{});
            if (repair.kind == RepairKind::Merge)
                repair.words = {lead(), lead()};
            if (repair.kind == RepairKind::Move && random() % 3 == 0)
                repair.after = anywhere();
            repair.role = BlockRole(random() % 11);
            repairs.append(repair);
            parse = applyRepairs(leaf.text, leaf.parse, repairs, gazetteer()).parse;
            ASSERT_EQ(misplaced(leaf.text, parse), 0) << round << repairKindName(repair.kind).toStdString();
            for (const Article &article : parse.articles) {
                ASSERT_FALSE(article.blocks.isEmpty());
                ASSERT_FALSE(article.blocks.first().continues);
            }
            if (parse.articles.isEmpty())
                break;
        }
    }
}
