#include "app/cli/commands.h"

namespace jianbao::cli {

QString Cli::sentences(const QStringList &sentences)
{
    QString line = sentences.value(0);
    for (const QString &next : sentences.mid(1))
        line = tr("%1 %2", "two sentences").arg(line, next);
    return line;
}

} // namespace jianbao::cli
