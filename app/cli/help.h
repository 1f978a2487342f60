// Help texts in the manner of a manual page.
#pragma once

#include <CLI/CLI.hpp>

namespace jianbao::cli {

class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const override;
};

} // namespace jianbao::cli
