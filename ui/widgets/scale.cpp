#include "ui/widgets/scale.h"

#include <QFontMetrics>
#include <QStringList>

namespace jianbao::ui {

HanLine hanLine(const QFont &font)
{
    for (const QString &family : font.families()) {
        QFont alone = font;
        alone.setFamilies({family});
        alone.setStyleStrategy(QFont::NoFontMerging);
        const QFontMetrics metrics(alone);
        if (metrics.inFont(u'国'))
            return {metrics.ascent(), metrics.height()};
    }
    const QFontMetrics metrics(font);
    return {metrics.ascent(), metrics.height()};
}

} // namespace jianbao::ui
