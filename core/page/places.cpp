#include "core/page/places.h"

namespace jianbao::page {

bool isPlaceName(const place::Gazetteer &, const QString &)
{
    return false;
}

void decidePlaces(const QString &, const place::Gazetteer &, PageParse &) {}

} // namespace jianbao::page
