// How long the official codes of places are. A code begins with those of the places above it.
#pragma once

#include <QtGlobal>

namespace jianbao::place {

// Digits: the first six by GB/T 2260, a township's nine by the statistics bureau's code of urban and rural division.
inline constexpr qsizetype provinceDigits = 2;
inline constexpr qsizetype prefectureDigits = 4;
inline constexpr qsizetype countyDigits = 6;

} // namespace jianbao::place
