// How much was printed about each place in each month, and what of it the library holds: for the coverage view.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>

namespace jianbao::store {

class Connection;
class FactTable;
class FoundSets;

// A month as one number, so that months can be counted: year * 12 + month - 1.
[[nodiscard]] constexpr int monthNumber(int year, int month) { return year * 12 + month - 1; }

struct PlaceMonths {
    struct Month {
        int month = 0; // monthNumber of the issues
        int articles = 0;

        bool operator==(const Month &) const = default;
    };

    QString county;
    QString township;    // empty: all articles of the county
    QList<Month> months; // ascending; those without articles are left out

    bool operator==(const PlaceMonths &) const = default;
};

struct PaperMonth {
    QString paper;
    int month = 0;
    int issues = 0; // days of which the library holds a page

    bool operator==(const PaperMonth &) const = default;
};

// Of what counties a newspaper prints how much.
struct PaperCounty {
    QString paper;
    QString county;
    int articles = 0;

    bool operator==(const PaperCounty &) const = default;
};

// What the library holds of newspapers, by which silence is told from what nobody imported.
struct Imported {
    QList<PaperMonth> issues;
    QList<PaperCounty> printed;    // in the whole library, whatever the filter
    QHash<QString, QString> homes; // newspaper → code of the place that it is written for, where known
};

struct Coverage : Imported {
    QList<PlaceMonths> places; // each once, in no order; those without dated articles are left out
    int undated = 0;           // articles that have a place, but no date
};

class CoverageStore
{
public:
    CoverageStore(Connection &connection, FactTable &facts, FoundSets &found)
        : m_connection(connection), m_facts(facts), m_found(found)
    {
    }

    // Under the filter; its dates and the five fixed conditions are left aside. With anyMention an article counts once
    // for each township and each county that it names or is filed under, else where it is filed.
    [[nodiscard]] Result<Coverage> coverage(const ArticleFilter &filter);
    // Issues of one newspaper only; empty: of all.
    [[nodiscard]] Result<Imported> imported(const QString &paper = {});

private:
    Connection &m_connection;
    FactTable &m_facts;
    FoundSets &m_found;
};

} // namespace jianbao::store
