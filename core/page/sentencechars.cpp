#include "core/page/sentencechars.h"

#include <QHash>
#include <QStringView>

namespace jianbao::page {

namespace {

struct CharacterLevel {
    double value;
    QStringView characters;
};

// Counted in the sentences of the building half of the test pages; names, trades and places of them left out.
constexpr CharacterLevel firstCharacters[] = {
    {2.4, u"本他今她如截据该"},
    {1.6, u"近去会这我第图按目答"},
    {1.0, u"有镇老记每县最乡从为种那对建当问可同现修改外组其此因由虽"},
    {-1.1, u"不来天十说出多地时日和也手还道口好户车生面长场业门条百给次行动亩间理心块处字岁务度再见片样己立件议底期满根化计声什"
           u"众网共加意常体亮级之季党解响力价费知程统轻料展号指斤句增贴步像持参向物情并层节些"},
    {-1.9, u"人年成就得报都点元万进者名部们干位边话方么"},
    {-3.0, u"的了里是个子着月讯员"},
};
constexpr CharacterLevel lastCharacters[] = {
    {1.6, u"元事话字钱遍效言呢吧"},
    {1.0, u"了来子去头走道口场半次行亩么处岁见件议数气声账钟火算亮响力图价题斤脚快架音饭样味断吗啊"},
    {-1.1, u"有到出他员后大日报前通打进者我民部为给建当新比明请再提市装立让晚已早推往九又各正众集东共才资周于想连该跟委"
           u"与轻按怕其值铺编如防增至持参因将总并政太却"},
    {-1.9, u"是镇三十村要老把两小每没以四这今和县也最乡从都百六那自公写第先可几"},
    {-3.0, u"一不在讯就"},
};

template <size_t Levels> QHash<QChar, double> tableOf(const CharacterLevel (&levels)[Levels])
{
    QHash<QChar, double> table;
    for (const CharacterLevel &level : levels) {
        for (QChar c : level.characters)
            table.insert(c, level.value);
    }
    return table;
}

} // namespace

double beginsSentence(QChar c)
{
    static const QHash<QChar, double> table = tableOf(firstCharacters);
    return table.value(c, 0);
}

double endsSentenceWith(QChar c)
{
    static const QHash<QChar, double> table = tableOf(lastCharacters);
    return table.value(c, 0);
}

} // namespace jianbao::page
