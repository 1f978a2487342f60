// Which newspapers are about a county, and of what months the library holds issues of them: so that silence can be told
// from what nobody imported.
#pragma once

#include "core/store/coveragestore.h"

#include <QHash>
#include <QSet>

namespace jianbao::lists {

// Those that are at home in the county or around it and those with a twentieth of their articles there; where there are
// none, any that wrote about it.
class PapersAbout
{
public:
    explicit PapersAbout(const store::Imported &imported);

    // visit(const store::PaperMonth &) for each month of each newspaper about the county.
    template<typename Visit>
    void eachMonth(const QString &county, const Visit &visit) const
    {
        for (const QString &paper : about(county)) {
            for (const store::PaperMonth &month : m_months.value(paper))
                visit(month);
        }
    }

private:
    [[nodiscard]] QSet<QString> about(const QString &county) const;

    QHash<QString, QStringList> m_atHome; // by code of the place
    QHash<QString, QSet<QString>> m_about; // by county
    QHash<QString, QSet<QString>> m_any;
    QHash<QString, QList<store::PaperMonth>> m_months; // by newspaper
};

} // namespace jianbao::lists
