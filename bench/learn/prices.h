// The prices of core/page/prices.h as variables, by their names.
#pragma once

#include <QByteArray>

#include <map>

namespace jianbao::page::price {

inline std::map<QByteArray, double *> &known()
{
    static std::map<QByteArray, double *> prices;
    return prices;
}

inline bool know(const char *name, double &price)
{
    return known().emplace(name, &price).second;
}

inline std::map<QByteArray, double> all()
{
    std::map<QByteArray, double> values;
    for (const auto &[name, price] : known())
        values[name] = *price;
    return values;
}

} // namespace jianbao::page::price
