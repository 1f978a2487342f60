#include "core/place/resolver.h"

namespace jianbao::place {

QList<QString> countiesNamed(const Gazetteer &, const QString &, const PageContext &)
{
    return {};
}

Decision resolve(const Gazetteer &, const ArticleText &, const PageContext &)
{
    return {};
}

} // namespace jianbao::place
