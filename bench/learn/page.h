// A page with its labels, read as far as its prices do not matter, so that it can be arranged many times.
#pragma once

#include "core/page/stages.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace jianbao::bench {

// How well articles are arranged: sums over them.
struct Score {
    double value = 0; // what is learnt by: smooth, an article right in all its lines counts most
    int right = 0;    // articles with all their lines of text and titles, and no others
    int articles = 0;

    void operator+=(const Score &other)
    {
        value += other.value;
        right += other.right;
        articles += other.articles;
    }
};

class LabelledPage
{
public:
    // base: the path without .txt and .gold.tsv. Nothing where one of the two cannot be read.
    [[nodiscard]] static std::optional<LabelledPage> read(const QString &base);
    // Arranges the page by the prices as they are now.
    [[nodiscard]] Score score() const;

private:
    struct Lines {
        std::set<qsizetype> text;
        std::set<qsizetype> titles;
    };

    void label(const QString &text, const QByteArray &table);
    [[nodiscard]] Lines linesOf(const page::Strand &strand) const;
    [[nodiscard]] double width(const std::set<qsizetype> &lines) const;

    page::PageStages m_stages;
    std::map<int, Lines> m_articles;  // as labelled
    std::set<qsizetype> m_arranged;   // lines of text or titles
};

} // namespace jianbao::bench
