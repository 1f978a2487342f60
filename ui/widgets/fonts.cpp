#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

const QStringList sansFamilies = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                  QStringLiteral("WenQuanYi Micro Hei")};

// Below this Han characters of many strokes run together; Qt's own default without a desktop is 12 px.
constexpr int smallestInterfacePixels = 13;

// The desktop's own family first, unless it is one of the CJK families: those of other countries draw other forms.
QStringList interfaceFamilies()
{
    const QString system = QFontInfo(QGuiApplication::font()).family();
    if (system.contains(QLatin1String("CJK")) || sansFamilies.contains(system))
        return sansFamilies;
    return QStringList{system} + sansFamilies;
}

QFont fontOf(const QStringList &families, qreal pixels)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return font;
}

} // namespace

QFont interfaceFont()
{
    QFont font = QGuiApplication::font();
    font.setFamilies(interfaceFamilies());
    if (QFontInfo(font).pixelSize() < smallestInterfacePixels)
        font.setPixelSize(smallestInterfacePixels);
    return font;
}

QFont readingFont(qreal pixels)
{
    return fontOf({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                   QStringLiteral("AR PL UMing CN"), QStringLiteral("serif")},
                  pixels);
}

QFont headlineFont(qreal pixels, bool bold)
{
    QFont font = fontOf(interfaceFamilies(), pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont pageTextFont(qreal pixels)
{
    QFont font = fontOf({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Source Han Mono SC"),
                         QStringLiteral("WenQuanYi Micro Hei Mono"), QStringLiteral("monospace")},
                        pixels);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace jianbao::ui
