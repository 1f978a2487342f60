// The last stage of the resolver: which of the townships and counties that an article names it is about.
#pragma once

#include "core/place/naming.h"

namespace jianbao::place {

struct About {
    qint32 county = -1;
    qint32 township = -1;
    double confidence = 0;
};

// undecided: a name was left open.
[[nodiscard]] About decideAbout(const NameIndex &names, const ReadArticle &article, const Setting &setting,
                                const QList<TownshipNamed> &named, bool undecided);

} // namespace jianbao::place
