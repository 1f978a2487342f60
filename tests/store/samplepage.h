// Pages and libraries for tests: real text, blocks and ranges, made by hand.
#pragma once

#include "core/store/library.h"
#include "core/store/records.h"

#include <QTemporaryDir>

namespace jianbao::store::testing {

// What a test wants of an article; the rest has sensible values.
struct SampleArticle {
    QString headline = {};
    QStringList paragraphs = {};
    QString township = {}; // code; its county is the first six digits
    QString county = {};   // instead of a township
    QList<page::Contributor> contributors = {};
    QString kicker = {};
    double confidence = 0.9;
    double placeConfidence = 0.9;
    double titleConfidence = 0.9;
    QString dateline = {};
    QDate date = {};
};

// Sets a page from articles: each title and paragraph is a line and a block of its own.
[[nodiscard]] NewPage samplePage(const QString &fileName, const QString &paper, QDate date, const QString &pageNo,
                                 const QList<SampleArticle> &articles);

// The page b02 of tests/data as it is imported: eight articles, among them 浛洸镇老街 and 笋壳 as the first two.
[[nodiscard]] NewPage parsedPage();

[[nodiscard]] TagRecord sampleTag(const QString &name, std::optional<TagId> parent = {}, int pin = 0);

// A new library in a temporary folder.
struct SampleLibrary {
    SampleLibrary();

    // Adds a page and gives its articles in their order.
    QList<ArticleId> add(const NewPage &page);
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.jianbao")); }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
};

// Two papers, three pages, six articles of four places; the ids in the order below.
struct SmallTown {
    SampleLibrary sample;
    ArticleId lotus = 0;   // 2021-03-20, 370826101, 记者 苏禾
    ArticleId bridge = 0;  // 2021-03-20, 370826102, doubtful place
    ArticleId county = 0;  // 2021-03-20, county 370826 only
    ArticleId school = 0;  // 2021-04-02, 370826101
    ArticleId nowhere = 0; // 2021-04-02, without a place
    ArticleId tea = 0;     // 2020-12-31, other paper, 330483104
    PageId marchPage = 0;

    SmallTown();
    [[nodiscard]] Library &library() { return *sample.library; }
};

} // namespace jianbao::store::testing
