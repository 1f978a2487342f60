// The built-in gazetteer for tests, loaded once a program.
#pragma once

#include "core/place/gazetteer.h"

namespace jianbao::test {

inline const place::Gazetteer &gazetteer()
{
    static const place::Gazetteer builtIn = place::Gazetteer::builtIn().value();
    return builtIn;
}

} // namespace jianbao::test
