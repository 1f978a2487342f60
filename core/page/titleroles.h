// Which lines of an article's titles are kicker, headline and subheadline.
#pragma once

#include "core/page/block.h"
#include "core/page/stages.h"

#include <QList>
#include <QString>

namespace jianbao::page {

struct TitleLine {
    qsizetype line = 0; // of the page
    BlockRole role = BlockRole::Headline;
};

class TitleRoles
{
public:
    // stages must outlive the object; they are arranged.
    explicit TitleRoles(const PageStages &stages);

    // In page order.
    [[nodiscard]] QList<TitleLine> linesOf(const Strand &strand) const;

private:
    [[nodiscard]] qsizetype headlineOf(const QList<qsizetype> &mains) const;
    [[nodiscard]] bool isKickerBelow(qsizetype upper, qsizetype lower) const;
    void markPlaces(QList<TitleLine> &lines, qsizetype first) const;
    [[nodiscard]] QString lineText(qsizetype line) const;

    const PageStages &m_stages;
    double m_kickersBelow = 0; // how far the page has its kickers below the headlines, from -1 to 1
};

} // namespace jianbao::page
