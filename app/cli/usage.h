// Wrong usage in the user's language: CLI11 words its complaints in English.
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace jianbao::cli {

[[nodiscard]] QString usageText(const CLI::ParseError &error, const CLI::App &app);

} // namespace jianbao::cli
