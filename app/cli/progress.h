// A progress bar on one line of the terminal, on standard error; nothing where that is not a terminal.
#pragma once

#include "core/ingest/importer.h"

#include <QElapsedTimer>

namespace jianbao::cli {

class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar(); // takes the line away
    void show(const ingest::ImportProgress &progress);

private:
    int m_columns; // 0: not a terminal
    QElapsedTimer m_sinceShown; // invalid: nothing drawn yet
};

// While it lives Ctrl+C asks for an end instead of ending the program.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    [[nodiscard]] bool requested() const;
};

} // namespace jianbao::cli
