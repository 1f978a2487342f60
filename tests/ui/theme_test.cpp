// The colours keep the contrasts that the design of the window states, and the icons are there and follow the palette.
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDirIterator>
#include <QPixmap>
#include <QTest>

#include <cmath>

using namespace jianbao;

namespace {

// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

// Whether any pixel has the colour, fully opaque.
bool hasOpaque(const QPixmap &pixmap, const QColor &colour)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statedContrast_data();
    void statedContrast();
    void marksKeepTextReadable_data();
    void marksKeepTextReadable();
    void sepiaKeepsTextReadable();
    void selectedRowOfAListWithoutFocusIsReadable();
    void darkIsKnownByThePalette();
    void unknownMarkIsGrey();
    void everyIconIsDrawnInTheColourAskedFor();
    void iconFollowsThePaletteAndMode();
    void fontsNameSimplifiedChineseFirst();
};

void ThemeTest::statedContrast_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("stated");
    const QPalette light = ui::lightPalette();
    const QPalette dark = ui::darkPalette();
    const ui::Theme &day = ui::themeFor(light);
    const ui::Theme &night = ui::themeFor(dark);
    const QColor base = light.color(QPalette::Base);
    const QColor darkBase = dark.color(QPalette::Base);
    QTest::newRow("text") << light.color(QPalette::Text) << base << 16.7;
    QTest::newRow("text, dark") << dark.color(QPalette::Text) << darkBase << 12.8;
    QTest::newRow("muted") << light.color(QPalette::PlaceholderText) << base << 6.4;
    QTest::newRow("muted, dark") << dark.color(QPalette::PlaceholderText) << darkBase << 6.7;
    QTest::newRow("selected") << light.color(QPalette::HighlightedText) << light.color(QPalette::Highlight) << 7.0;
    QTest::newRow("selected, dark") << dark.color(QPalette::HighlightedText) << dark.color(QPalette::Highlight) << 6.6;
    QTest::newRow("link") << light.color(QPalette::Link) << base << 7.3;
    QTest::newRow("link, dark") << dark.color(QPalette::Link) << darkBase << 8.4;
    QTest::newRow("ink") << day.ink << day.paper << 16.6;
    QTest::newRow("ink, dark") << night.ink << night.paper << 11.3;
    QTest::newRow("doubt") << day.doubt << base << 6.8;
    QTest::newRow("doubt, dark") << night.doubt << night.paper << 9.0;
    QTest::newRow("error") << day.error << base << 7.3;
    QTest::newRow("error, dark") << night.error << night.paper << 6.9;
    QTest::newRow("hit") << day.ink << day.hitFill << 13.0;
    QTest::newRow("hit, dark") << night.ink << night.hitFill << 5.0;
}

void ThemeTest::statedContrast()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QFETCH(double, stated);
    const double ratio = contrast(foreground, background);
    QVERIFY2(std::abs(ratio - stated) <= 0.06, qPrintable(QString::number(ratio)));
    QVERIFY(ratio >= 4.5);
}

void ThemeTest::marksKeepTextReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("colour");
    QTest::addColumn<double>("onBand");
    QTest::addColumn<double>("railOnPaper");
    const double light[8][2] = {{14.4, 5.1}, {12.7, 5.8}, {13.4, 5.1}, {13.1, 5.5},
                                {12.5, 5.9}, {12.7, 5.5}, {13.2, 4.9}, {12.7, 6.0}};
    const double dark[8][2] = {{5.9, 8.7}, {7.2, 6.7}, {6.3, 8.4}, {6.6, 7.7},
                               {7.4, 7.3}, {7.5, 7.2}, {6.4, 8.3}, {6.5, 7.9}};
    for (int colour = 1; colour <= 8; ++colour) {
        QTest::addRow("light %d", colour) << false << colour << light[colour - 1][0] << light[colour - 1][1];
        QTest::addRow("dark %d", colour) << true << colour << dark[colour - 1][0] << dark[colour - 1][1];
    }
}

void ThemeTest::marksKeepTextReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, colour);
    QFETCH(double, onBand);
    QFETCH(double, railOnPaper);
    const ui::Theme &theme = ui::themeFor(dark ? ui::darkPalette() : ui::lightPalette());
    const ui::MarkColour &mark = theme.mark(colour);
    QVERIFY(std::abs(contrast(theme.ink, mark.band) - onBand) <= 0.06);
    QVERIFY(std::abs(contrast(mark.rail, theme.paper) - railOnPaper) <= 0.06);
}

void ThemeTest::sepiaKeepsTextReadable()
{
    const ui::Theme &sepia = ui::themeFor(ui::lightPalette(), true);
    QVERIFY(std::abs(contrast(sepia.ink, sepia.paper) - 11.1) <= 0.06);
    QVERIFY(std::abs(contrast(sepia.muted, sepia.paper) - 5.6) <= 0.06);
    for (int colour = 1; colour <= 8; ++colour)
        QVERIFY(contrast(sepia.ink, sepia.mark(colour).band) >= 9.45);
    // There is no dark sepia.
    QCOMPARE(ui::themeFor(ui::darkPalette(), true).paper, ui::themeFor(ui::darkPalette()).paper);
}

void ThemeTest::selectedRowOfAListWithoutFocusIsReadable()
{
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        const QColor ground = ui::themeFor(palette).rowSelected;
        QVERIFY(contrast(palette.color(QPalette::Text), ground) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), ground) >= 4.5);
    }
}

void ThemeTest::darkIsKnownByThePalette()
{
    QVERIFY(!ui::isDark(ui::lightPalette()));
    QVERIFY(ui::isDark(ui::darkPalette()));
    ui::applyTheme(*qApp, ui::ThemeChoice::Dark);
    QVERIFY(ui::isDark(qApp->palette()));
    ui::applyTheme(*qApp, ui::ThemeChoice::System);
    // Without a desktop nobody has chosen colours: ours are taken.
    QCOMPARE(qApp->palette().color(QPalette::Window), ui::lightPalette().color(QPalette::Window));
}

void ThemeTest::unknownMarkIsGrey()
{
    const ui::Theme &theme = ui::themeFor(ui::lightPalette());
    QCOMPARE(theme.mark(0).band, theme.mark(8).band);
    QCOMPARE(theme.mark(9).band, theme.mark(8).band);
    QVERIFY(theme.mark(1).band != theme.mark(8).band);
}

void ThemeTest::everyIconIsDrawnInTheColourAskedFor()
{
    QVERIFY(!ui::icon(QStringLiteral("import")).isNull());
    QDirIterator icons(QStringLiteral(":/icons"));
    int count = 0;
    while (icons.hasNext()) {
        icons.next();
        const QString name = icons.fileInfo().completeBaseName();
        const QPixmap pixmap = ui::iconPixmap(name, 16, Qt::red, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QVERIFY2(hasOpaque(pixmap, Qt::red), qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 24);
    QVERIFY(ui::icon(QStringLiteral("no such icon")).isNull());
}

void ThemeTest::iconFollowsThePaletteAndMode()
{
    const QIcon icon = ui::icon(QStringLiteral("coverage"));
    ui::applyTheme(*qApp, ui::ThemeChoice::Dark);
    const QPalette dark = qApp->palette();
    QVERIFY(hasOpaque(icon.pixmap(32), dark.color(QPalette::ButtonText)));
    QVERIFY(hasOpaque(icon.pixmap(32, QIcon::Disabled), dark.color(QPalette::Disabled, QPalette::ButtonText)));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QVERIFY(hasOpaque(icon.pixmap(32), ui::lightPalette().color(QPalette::ButtonText)));
}

void ThemeTest::fontsNameSimplifiedChineseFirst()
{
    QCOMPARE(ui::readingFont(18).families().first(), QStringLiteral("Noto Serif CJK SC"));
    QCOMPARE(ui::readingFont(18).pixelSize(), 18);
    QCOMPARE(ui::pageTextFont(13).families().first(), QStringLiteral("Noto Sans Mono CJK SC"));
    QVERIFY(ui::headlineFont(28, true).families().contains(QStringLiteral("Noto Sans CJK SC")));
    QVERIFY(ui::headlineFont(28, true).bold());
    const QFont once = ui::interfaceFont();
    QVERIFY(QFontInfo(once).pixelSize() >= 13);
    qApp->setFont(once);
    QCOMPARE(ui::interfaceFont().families(), once.families());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
