#include "ui/messages/sentences.h"

#include <QCoreApplication>

namespace jianbao::ui {

QString joinSentences(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (const QString &next : sentences.mid(1))
        text = QCoreApplication::translate("jianbao::ui::Sentence", "%1 %2", "two sentences").arg(text, next);
    return text;
}

} // namespace jianbao::ui
