#include "app/cli/progress.h"

#include "app/cli/terminal.h"

#include <QFileInfo>

#include <csignal>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 24;
constexpr int redrawMilliseconds = 50;

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
    // A second Ctrl+C ends the program as usual.
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

ProgressBar::ProgressBar() : m_columns(errorColumns()) {}

ProgressBar::~ProgressBar()
{
    if (m_sinceShown.isValid())
        sayOnError(u"\r\x1b[K"_s);
}

void ProgressBar::show(const ingest::ImportProgress &progress)
{
    if (m_columns == 0 || progress.total == 0)
        return;
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() < redrawMilliseconds && progress.done < progress.total)
        return;
    m_sinceShown.start();
    const int filled = int(qint64(barWidth) * progress.done / progress.total);
    const QString line = u"[%1%2] %3/%4 %5"_s.arg(QString(filled, u'#'), QString(barWidth - filled, u' '),
                                                   QString::number(progress.done), QString::number(progress.total),
                                                   printable(QFileInfo(progress.file).fileName()));
    sayOnError(u'\r' + elided(line, m_columns - 1) + u"\x1b[K"_s);
}

Interruption::Interruption()
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interruption::requested() const
{
    return interrupted != 0;
}

} // namespace jianbao::cli
