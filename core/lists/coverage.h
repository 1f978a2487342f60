// Townships × months as a table: how much was printed about each, where there was no news, and what nobody imported.
// Pure functions of values, for any thread.
#pragma once

#include "core/place/gazetteer.h"
#include "core/store/coveragestore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace jianbao::lists {

using PlaceMonth = store::PlaceMonths::Month;

struct CoverageRow {
    QString code;
    QString name;
    bool isCounty = false; // all articles of the county; its townships follow
    int county = 0;        // in CoverageTable::counties
    int total = 0;
    QList<PlaceMonth> months; // ascending; those without articles, which most are, are left out

    bool operator==(const CoverageRow &) const = default;
};

struct CoverageCounty {
    QString code;
    QString name;
    QList<int> issues; // imported, by month, of the newspapers that are about the county

    bool operator==(const CoverageCounty &) const = default;
};

struct CoverageTable {
    QDate first; // the first day of the first month
    int months = 0;
    QList<CoverageRow> rows; // counties and their townships, both in pinyin order
    QList<CoverageCounty> counties;
    std::array<int, 3> steps{1, 2, 3}; // the most articles that a township's month has in steps 1, 2 and 3
    int mostOfCounty = 0;              // articles of the fullest month of any county
    int articles = 0;                  // of all counties; undated ones are not among them
    int undated = 0;

    [[nodiscard]] int articlesAt(int row, int month) const;
    [[nodiscard]] int issuesAt(int row, int month) const;
    // 0: no news, though issues were imported; 1..4; -1: neither news nor an issue.
    [[nodiscard]] int stepAt(int row, int month) const;
    [[nodiscard]] QDate monthAt(int column) const { return first.addMonths(column); }

    bool operator==(const CoverageTable &) const = default;
};

// The step of so many articles, 1 at least.
[[nodiscard]] int stepOf(int articles, const std::array<int, 3> &steps);
// Bounds below which a quarter, a half and three quarters of the months with news lie, each one apart.
[[nodiscard]] std::array<int, 3> stepsOf(QList<int> months);

// The place whose townships a coverage of `code` shows: itself; of a township its county.
[[nodiscard]] QString coveragePlace(const place::Gazetteer &gazetteer, const QString &code);

// The table of a place (empty: of everything). withSilent: also the townships without articles, of the counties that
// are in it. Whether a month of a county was imported is told by the newspapers about it (papersabout.h).
[[nodiscard]] CoverageTable coverageTable(const store::Coverage &coverage, const place::Gazetteer &gazetteer,
                                          const QString &place, bool withSilent);

} // namespace jianbao::lists
