#include "core/store/repairstore.h"

#include "core/page/lead.h"
#include "core/place/ownnames.h"
#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/gazetteer.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using jianbao::test::gazetteer;
using page::RepairKind;
using page::RepairProblem;

namespace {

// A library with one page of tests/data as it is imported: 老街 and 笋壳 are its first two articles.
struct Desk {
    Desk()
    {
        const NewPage leaf = parsedPage();
        ids = sample.add(leaf);
        text = leaf.text;
        page = sample.library->articles().article(ids.first())->page;
        street = ids[0];
        bamboo = ids[1];
    }

    [[nodiscard]] Library &library() const { return *sample.library; }
    [[nodiscard]] RepairStore &repairs() const { return library().repairs(); }
    [[nodiscard]] ArticleRecord article(ArticleId id) const
    {
        const auto record = library().articles().article(id);
        EXPECT_TRUE(record) << id;
        return record ? *record : ArticleRecord();
    }
    [[nodiscard]] TextRange lead(ArticleId id) const { return page::leadOf(text, article(id).article.blocks); }
    [[nodiscard]] QStringList paragraphs(ArticleId id) const
    {
        return page::readingOf(text, article(id).article).texts(page::BlockRole::Body);
    }
    [[nodiscard]] TextRange words(const QString &wanted) const
    {
        const qsizetype at = text.indexOf(wanted);
        EXPECT_GE(at, 0) << wanted.toStdString();
        return {at, at + wanted.size()};
    }

    [[nodiscard]] RepairOutcome add(const page::Repair &repair) const
    {
        const auto outcome = repairs().add(page, repair, gazetteer());
        EXPECT_TRUE(outcome);
        return outcome ? *outcome : RepairOutcome();
    }
    [[nodiscard]] RepairOutcome undo(RepairId id, bool undone = true) const
    {
        const auto outcome = repairs().setUndone(id, undone, gazetteer());
        EXPECT_TRUE(outcome);
        return outcome ? *outcome : RepairOutcome();
    }
    [[nodiscard]] page::Repair split(const QString &from) const
    {
        return page::splitFrom(text, article(street).article.blocks, words(from).start);
    }
    [[nodiscard]] page::Repair merge() const
    {
        page::Repair repair;
        repair.kind = RepairKind::Merge;
        repair.article = lead(street);
        repair.words = {lead(bamboo)};
        return repair;
    }
    HighlightId highlight(ArticleId id, const QString &marked) const
    {
        HighlightRecord record;
        record.page = page;
        record.article = id;
        record.anchor = {{words(marked)}, marked};
        const auto added = library().highlights().add(record);
        EXPECT_TRUE(added);
        return added->id;
    }
    // Everything that the articles of the page are, to compare states.
    [[nodiscard]] QList<ArticleRecord> everything() const
    {
        QList<ArticleRecord> all;
        ArticleFilter filter;
        filter.page = page;
        const auto onPage = library().articles().ids(filter, {});
        EXPECT_TRUE(onPage);
        for (const ArticleId id : *onPage)
            all.append(article(id));
        return all;
    }

    SampleLibrary sample;
    QList<ArticleId> ids;
    QString text;
    PageId page = 0;
    ArticleId street = 0;
    ArticleId bamboo = 0;
};

// Notes are written anew when they come back: their ids and times are not compared.
void forgetNotes(QList<ArticleRecord> &articles)
{
    for (ArticleRecord &article : articles) {
        for (NoteRecord &note : article.notes)
            note = {0, note.article, note.highlight, note.markdown, {}};
    }
}

} // namespace

TEST(RepairStore, ASplitKeepsTheIdWithTheHeadline)
{
    const Desk desk;
    const TagId tag = desk.library().tags().add(sampleTag(QStringLiteral("街")))->id;
    ASSERT_DONE(desk.library().tags().assign({desk.street}, tag));
    ASSERT_DONE(desk.library().notes().set(desk.street, {}, QStringLiteral("核对")));
    ASSERT_DONE(desk.library().articles().setRead({desk.street}, true));
    const HighlightId head = desk.highlight(desk.street, QStringLiteral("透水砖"));
    const HighlightId tail = desk.highlight(desk.street, QStringLiteral("糯米灰浆"));
    ASSERT_DONE(desk.library().notes().set(desk.street, tail, QStringLiteral("灰浆")));
    const QList<ArticleRecord> before = desk.everything();

    const RepairOutcome outcome = desk.add(desk.split(QStringLiteral("施工挖到")));
    ASSERT_TRUE(outcome.changed);
    ASSERT_EQ(outcome.articles.size(), desk.ids.size() + 1);
    const ArticleId part = outcome.articles[1];
    EXPECT_FALSE(desk.ids.contains(part));
    EXPECT_EQ(desk.paragraphs(desk.street).size(), 2);
    EXPECT_EQ(desk.article(desk.street).tags, QList<TagId>{tag});
    EXPECT_TRUE(desk.article(desk.street).read);
    ASSERT_EQ(desk.article(desk.street).highlights.size(), 1);
    EXPECT_EQ(desk.article(desk.street).highlights.first().id, head);
    ASSERT_EQ(desk.article(part).highlights.size(), 1);
    EXPECT_EQ(desk.article(part).highlights.first().id, tail);
    ASSERT_EQ(desk.article(part).notes.size(), 1); // of its highlight
    EXPECT_EQ(desk.article(part).notes.first().markdown, QStringLiteral("灰浆"));
    EXPECT_TRUE(desk.article(part).tags.isEmpty());

    // What is tagged on the part goes to the whole when the split is undone, and comes back with it.
    const TagId lime = desk.library().tags().add(sampleTag(QStringLiteral("灰")))->id;
    ASSERT_DONE(desk.library().tags().assign({part}, lime));
    EXPECT_EQ(desk.undo(outcome.repair).ended, QList<ArticleId>{part});
    EXPECT_EQ(desk.article(desk.street).tags, (QList<TagId>{tag, lime}));
    EXPECT_EQ(desk.article(desk.street).highlights, before.first().highlights);
    EXPECT_EQ(desk.undo(outcome.repair, false).articles[1], part);
    EXPECT_EQ(desk.article(part).tags, QList<TagId>{lime});
    EXPECT_EQ(desk.article(desk.street).tags, QList<TagId>{tag});
}

TEST(RepairStore, AMergeKeepsEverythingAndUndoneGivesItBack)
{
    const Desk desk;
    const TagId both = desk.library().tags().add(sampleTag(QStringLiteral("两")))->id;
    const TagId one = desk.library().tags().add(sampleTag(QStringLiteral("一")))->id;
    ASSERT_DONE(desk.library().tags().assign({desk.street, desk.bamboo}, both));
    ASSERT_DONE(desk.library().tags().assign({desk.bamboo}, one));
    ASSERT_DONE(desk.library().notes().set(desk.street, {}, QStringLiteral("甲")));
    ASSERT_DONE(desk.library().notes().set(desk.bamboo, {}, QStringLiteral("乙")));
    ASSERT_DONE(desk.library().articles().setStarred({desk.bamboo}, true));
    const HighlightId mark = desk.highlight(desk.bamboo, QStringLiteral("罩纱"));
    QList<ArticleRecord> before = desk.everything();

    const RepairOutcome outcome = desk.add(desk.merge());
    EXPECT_EQ(outcome.ended, QList<ArticleId>{desk.bamboo});
    const ArticleRecord merged = desk.article(desk.street);
    EXPECT_EQ(merged.tags, (QList<TagId>{both, one}));
    EXPECT_TRUE(merged.starred);
    ASSERT_EQ(merged.notes.size(), 1);
    EXPECT_EQ(merged.notes.first().markdown, QStringLiteral("甲\n\n乙"));
    ASSERT_EQ(merged.highlights.size(), 1);
    EXPECT_EQ(merged.highlights.first().id, mark);
    EXPECT_FALSE(desk.library().articles().article(desk.bamboo).has_value());

    EXPECT_TRUE(desk.undo(outcome.repair).changed);
    QList<ArticleRecord> after = desk.everything();
    forgetNotes(before);
    forgetNotes(after);
    EXPECT_EQ(after, before);
}

TEST(RepairStore, EveryRepairIsUndoneAndMadeAgain)
{
    const Desk desk;
    const auto about = [&](RepairKind kind) {
        page::Repair repair;
        repair.kind = kind;
        repair.article = desk.lead(desk.street);
        return repair;
    };
    page::Repair move = about(RepairKind::Move);
    move.words = {desk.words(QStringLiteral("镇里种麻竹20多万亩"))};
    page::Repair role = about(RepairKind::Role);
    role.words = {desk.words(QStringLiteral("没想到是真的").left(1))};
    role.role = page::BlockRole::Crosshead;
    page::Repair cut = about(RepairKind::Break);
    cut.words = {desk.words(QStringLiteral("设计单位"))};
    page::Repair join = about(RepairKind::Join);
    join.words = {desk.words(QStringLiteral("施工挖到"))};
    page::Repair title = about(RepairKind::Title);
    title.role = page::BlockRole::Headline;
    title.text = QStringLiteral("会呼吸的砖");
    page::Repair people = about(RepairKind::Contributors);
    people.contributors = {{QStringLiteral("通讯员"), QStringLiteral("林一")}};
    page::Repair date = about(RepairKind::Date);
    date.date = QDate(2024, 6, 8);
    page::Repair township = about(RepairKind::Township);
    township.countyCode = QStringLiteral("441881");
    township.townshipCode = QStringLiteral("441881110");
    page::Repair correct = about(RepairKind::Correct);
    correct.words = {desk.words(QStringLiteral("积水"))};
    correct.text = QStringLiteral("水洼");
    for (const page::Repair &repair : {desk.split(QStringLiteral("施工挖到")), desk.merge(), move, role, cut, join, title,
                                       people, date, township, correct}) {
        const std::string kind = page::repairKindName(repair.kind).toStdString();
        const QList<ArticleRecord> before = desk.everything();
        const RepairOutcome outcome = desk.add(repair);
        ASSERT_TRUE(outcome.changed) << kind;
        const QList<ArticleRecord> done = desk.everything();
        EXPECT_NE(done, before) << kind;
        EXPECT_EQ(desk.repairs().repair(outcome.repair)->repair, repair) << kind;
        EXPECT_FALSE(desk.add(repair).changed) << kind; // it is so already
        EXPECT_TRUE(desk.undo(outcome.repair).changed) << kind;
        EXPECT_EQ(desk.everything(), before) << kind;
        EXPECT_FALSE(desk.undo(outcome.repair).changed) << kind;
        EXPECT_TRUE(desk.undo(outcome.repair, false).changed) << kind;
        EXPECT_EQ(desk.everything(), done) << kind;
        EXPECT_TRUE(desk.undo(outcome.repair).changed) << kind;
    }
}

TEST(RepairStore, SearchFindsWhatWasCorrected)
{
    const Desk desk;
    ArticleFilter filter;
    filter.query = *search::parseQuery(QStringLiteral("水洼"));
    page::Repair repair;
    repair.kind = RepairKind::Correct;
    repair.words = {desk.words(QStringLiteral("积水"))};
    repair.text = QStringLiteral("水洼");
    const HighlightId mark = desk.highlight(desk.street, QStringLiteral("积水"));
    EXPECT_EQ(desk.library().articles().count(filter), 0);
    ASSERT_TRUE(desk.add(repair).changed);
    EXPECT_EQ(*desk.library().articles().ids(filter, {}), QList<ArticleId>{desk.street});
    EXPECT_EQ(desk.library().pages().page(desk.page)->text, desk.text);
    const ArticleRecord article = desk.article(desk.street);
    const page::ReadingText reading = page::readingOf(desk.text, article.article);
    const QList<TextRange> shown = annotate::place(article.highlights.first().anchor, reading);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().of(reading.text).toString(), QStringLiteral("水洼"));
    EXPECT_EQ(article.highlights.first().id, mark);
    EXPECT_EQ(article.highlights.first().anchor.quote, QStringLiteral("积水"));
}

TEST(RepairStore, WhatDoesNotApplyIsNotKept)
{
    const Desk desk;
    page::Repair repair = desk.merge();
    repair.article = desk.words(QStringLiteral("廖仲平"));
    const QList<ArticleRecord> before = desk.everything();
    const RepairOutcome outcome = desk.add(repair);
    EXPECT_FALSE(outcome.changed);
    EXPECT_EQ(outcome.problem, RepairProblem::ArticleGone);
    EXPECT_TRUE(desk.repairs().all()->isEmpty());
    EXPECT_EQ(desk.everything(), before);
    EXPECT_FAILS(desk.repairs().add(4711, repair, gazetteer()), ErrorKind::NotFound);
    EXPECT_FAILS(desk.repairs().setUndone(4711, true, gazetteer()), ErrorKind::NotFound);
}

TEST(RepairStore, OneThatLosesItsPlaceIsListedAndComesBack)
{
    const Desk desk;
    const RepairOutcome split = desk.add(desk.split(QStringLiteral("施工挖到")));
    page::Repair title;
    title.kind = RepairKind::Title;
    title.role = page::BlockRole::Headline;
    title.text = QStringLiteral("老水沟");
    title.article = desk.lead(split.articles[1]);
    const RepairId titled = desk.add(title).repair;
    const QList<ArticleRecord> done = desk.everything();

    EXPECT_EQ(desk.undo(split.repair).idle, QList<RepairId>{titled});
    EXPECT_EQ(desk.repairs().repair(titled)->problem, RepairProblem::ArticleGone);
    EXPECT_EQ(desk.article(desk.street).article.headline, QStringLiteral("浛洸镇老街装上“会呼吸”的地砖"));
    EXPECT_TRUE(desk.undo(split.repair, false).changed);
    EXPECT_EQ(desk.repairs().repair(titled)->problem, RepairProblem::None);
    EXPECT_EQ(desk.everything(), done);
}

TEST(RepairStore, ParsingAgainKeepsRepairsAndIds)
{
    const Desk desk;
    ASSERT_TRUE(desk.add(desk.split(QStringLiteral("施工挖到"))).changed);
    ASSERT_DONE(desk.library().articles().setConfirmed({desk.bamboo}, true));
    const QList<ArticleRecord> before = desk.everything();
    const auto outcome = desk.repairs().reparse(desk.page, gazetteer());
    ASSERT_DONE(outcome);
    EXPECT_FALSE(outcome->changed);
    EXPECT_TRUE(outcome->idle.isEmpty());
    EXPECT_EQ(desk.everything(), before);
}

// The library holds what an older segmenter found: the whole page as one article, with a note and a mark.
TEST(RepairStore, ParsingAgainFindsWhatTheOlderSegmenterMissed)
{
    const Desk model;
    NewPage old;
    old.fileName = QStringLiteral("b02.txt");
    old.text = model.text + u'\n';
    page::Article all;
    for (const ArticleRecord &record : model.everything())
        all.blocks += record.article.blocks;
    all.headline = QStringLiteral("浛洸镇老街装上“会呼吸”的地砖");
    old.parse.articles = {all};
    SampleLibrary sample;
    const ArticleId article = sample.add(old).first();
    const PageId page = sample.library->articles().article(article)->page;
    HighlightRecord mark;
    mark.page = page;
    mark.article = article;
    mark.anchor = {{model.words(QStringLiteral("罩纱"))}, QStringLiteral("罩纱")};
    ASSERT_DONE(sample.library->highlights().add(mark));
    ASSERT_DONE(sample.library->notes().set(article, {}, QStringLiteral("核对")));
    ASSERT_DONE(sample.library->articles().setConfirmed({article}, true));

    const auto outcome = sample.library->repairs().reparse(page, gazetteer());
    ASSERT_DONE(outcome);
    EXPECT_TRUE(outcome->changed);
    ASSERT_EQ(outcome->articles.size(), model.ids.size());
    EXPECT_EQ(outcome->articles.first(), article); // begins with the same words
    EXPECT_EQ(sample.library->articles().article(article)->notes.size(), 1);
    EXPECT_TRUE(sample.library->articles().article(article)->highlights.isEmpty());
    EXPECT_EQ(sample.library->articles().article(outcome->articles[1])->highlights.size(), 1);
    // It was confirmed with other words, so it no longer is.
    EXPECT_EQ(sample.library->articles().setConfirmed({article}, true), QList<ArticleId>{article});
}

TEST(RepairStore, ATownshipSetInAListIsARepair)
{
    const Desk desk;
    const ArticleStore::Township other{QStringLiteral("441881"), QStringLiteral("441881101"), true};
    const auto before = desk.library().articles().setTownship({desk.street, desk.bamboo}, other);
    ASSERT_DONE(before);
    EXPECT_EQ(desk.repairs().all()->size(), 2);
    ASSERT_DONE(desk.repairs().reparse(desk.page, gazetteer()));
    EXPECT_EQ(desk.article(desk.bamboo).article.townshipCode, QStringLiteral("441881101"));
    EXPECT_TRUE(desk.article(desk.street).townshipByPerson);
    EXPECT_EQ(desk.repairs().all()->first().problem, RepairProblem::None);

    ASSERT_DONE(desk.library().articles().restoreTownships(*before));
    EXPECT_FALSE(desk.article(desk.street).townshipByPerson);
    ASSERT_DONE(desk.repairs().reparse(desk.page, gazetteer()));
    EXPECT_EQ(desk.article(desk.bamboo).article.townshipCode, QStringLiteral("441881110"));
}

TEST(RepairStore, AnArticleWithANoteIsNotMadeFurniture)
{
    const Desk desk;
    ASSERT_DONE(desk.library().notes().set(desk.bamboo, {}, QStringLiteral("乙")));
    page::Repair repair;
    repair.kind = RepairKind::Move;
    for (const page::Block &block : desk.article(desk.bamboo).article.blocks)
        repair.words.append(block.range);
    const QList<ArticleRecord> before = desk.everything();
    EXPECT_FAILS(desk.repairs().add(desk.page, repair, gazetteer()), ErrorKind::InvalidArgument);
    EXPECT_EQ(desk.everything(), before);
    ASSERT_DONE(desk.library().notes().set(desk.bamboo, {}, {}));
    EXPECT_EQ(desk.add(repair).ended, QList<ArticleId>{desk.bamboo});
}

TEST(RepairStore, AnOldLibraryKeepsWhatPeopleDecided)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.jianbao"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/libraries/schema1.jianbao"), path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto opened = Library::open(path, OpenMode::ReadWrite);
    ASSERT_DONE(opened);
    Library &library = **opened;
    const auto repairs = library.repairs().all();
    ASSERT_DONE(repairs);
    ASSERT_EQ(repairs->size(), 1);
    EXPECT_EQ(repairs->first().repair.kind, RepairKind::Township);
    EXPECT_EQ(repairs->first().repair.townshipCode, QStringLiteral("441881101"));

    ASSERT_DONE(library.repairs().reparse(repairs->first().page, gazetteer()));
    EXPECT_EQ(library.repairs().all()->first().problem, RepairProblem::None);
    const auto bamboo = library.articles().article(2);
    EXPECT_EQ(bamboo->article.townshipCode, QStringLiteral("441881101"));
    EXPECT_TRUE(bamboo->townshipByPerson);
    const auto street = library.articles().article(1);
    EXPECT_EQ(street->tags.size(), 1);
    EXPECT_EQ(street->notes.first().markdown, QStringLiteral("核对县志"));
    EXPECT_EQ(street->highlights.size(), 1);
}

TEST(RepairStore, ParsingAgainKeepsNoOlderChoicesOfPlaces)
{
    // 城关镇 is left open between many; a name given by the user decides it, and forgetting that leaves it open again.
    SampleLibrary sample;
    NewPage page;
    page.fileName = QStringLiteral("open.txt");
    page.encoding = QStringLiteral("UTF-8");
    page.text = QStringLiteral("城关镇抢抓农时备春耕\n"
                               "本报讯（记者 苏禾）连日来，城关镇组织农技人员下田，指导农户检修农机、备足种子化肥。\n"
                               "截至目前，城关镇已检修农机二百余台，备足化肥三百吨，为春耕打下基础。\n");
    page.parse = page::parsePage(page.text, {}, gazetteer());
    const ArticleId id = sample.add(page).first();
    const auto article = [&] { return sample.library->articles().article(id).value().article; };
    const auto open = article().placeChoices;
    ASSERT_GT(open.size(), 2);
    const PageId leaf = sample.library->articles().article(id)->page;
    ASSERT_DONE(sample.library->repairs().reparse(leaf, gazetteer()));
    EXPECT_EQ(article().placeChoices, open);
    place::OwnNames own;
    own.names = {{QStringLiteral("城关镇"), open.first().code, {}}};
    ASSERT_DONE(sample.library->repairs().reparse(leaf, gazetteer().with(own)));
    EXPECT_EQ(article().townshipCode, open.first().code);
    EXPECT_TRUE(article().placeChoices.isEmpty());
    ASSERT_DONE(sample.library->repairs().reparse(leaf, gazetteer()));
    EXPECT_EQ(article().townshipCode, QString());
    EXPECT_EQ(article().placeChoices, open);
}
