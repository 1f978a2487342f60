// The weights of core/page as variables, by their names. Included before every source of the learner.
#pragma once

#include <map>
#include <string>

namespace jianbao::page {

inline std::map<std::string, double> &weightsLearnt()
{
    static std::map<std::string, double> weights;
    return weights;
}

// The weight of this name, which is the value written in the source until it is changed.
inline double &learnt(const char *name, double value)
{
    return weightsLearnt().emplace(name, value).first->second;
}

} // namespace jianbao::page
