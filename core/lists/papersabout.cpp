#include "core/lists/papersabout.h"

namespace jianbao::lists {

namespace {

constexpr double shareOfAPaperAbout = 0.05;

} // namespace

PapersAbout::PapersAbout(const store::Imported &imported)
{
    QHash<QString, int> all;
    for (const store::PaperCounty &printed : imported.printed)
        all[printed.paper] += printed.articles;
    for (const store::PaperCounty &printed : imported.printed) {
        m_any[printed.county].insert(printed.paper);
        if (printed.articles >= shareOfAPaperAbout * all.value(printed.paper))
            m_about[printed.county].insert(printed.paper);
    }
    for (auto home = imported.homes.cbegin(); home != imported.homes.cend(); ++home)
        m_atHome[home.value()].append(home.key());
    for (const store::PaperMonth &month : imported.issues)
        m_months[month.paper].append(month);
}

QSet<QString> PapersAbout::about(const QString &county) const
{
    QSet<QString> papers = m_about.value(county);
    for (qsizetype digits = 1; digits <= county.size(); ++digits) { // a home's code begins those of what lies in it
        const QStringList atHome = m_atHome.value(county.first(digits));
        papers.unite({atHome.cbegin(), atHome.cend()});
    }
    return papers.isEmpty() ? m_any.value(county) : papers;
}

} // namespace jianbao::lists
