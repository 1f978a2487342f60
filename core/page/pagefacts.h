// Newspaper, date and page number of a page: off its masthead, its file's name, or given by the user.
#pragma once

#include <QDate>
#include <QString>

namespace jianbao::page {

// Where a fact comes from; a later one wins over an earlier one.
enum class FactSource { None, FileName, Page, User };

struct PageFacts {
    QString paper;   // 济宁日报
    QDate date;      // of the issue
    QString pageNo;  // as printed, without leading zeros: "5", "A2"
    FactSource paperSource = FactSource::None;
    FactSource dateSource = FactSource::None;
    FactSource pageNoSource = FactSource::None;

    bool operator==(const PageFacts &) const = default;
};

// Facts in a path by the patterns people use: 济宁日报20230302_05.txt, 2023-03-02/05版.txt, 湖区日报/2021/0320/A2.txt.
[[nodiscard]] PageFacts factsFromPath(const QString &path);

// Each fact from whichever of the two has the stronger source.
[[nodiscard]] PageFacts merged(const PageFacts &a, const PageFacts &b);

} // namespace jianbao::page
