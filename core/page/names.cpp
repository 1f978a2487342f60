#include "core/page/names.h"

#include "core/page/signs.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <limits>
#include <vector>

namespace jianbao::page {

namespace {

// The commoner surnames (百家姓 and the census's first four hundred); a title before a name does without.
constexpr QStringView surnames =
    u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    u"俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    u"计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫"
    u"经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓"
    u"牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池"
    u"乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易"
    u"慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相"
    u"查后荆红游竺权逯盖益桓公肖闫仝付代覃佟谌冼区苟郇岳帅亢况郤有琴商牟佘佴伯赏墨哈谯笪年爱阳佟练来矫兰信初揭隋庆战补"
    u"母朴祖由敬楚官鹿税漆粟修原迟鄢辜卿禤戢展滕占但英皇尧汝苑亓邸宾门同化艺谷木冒尉仉蹇缑肇庹茆俎綦雒邝丘隽禚逯迮蒯冶令呙仵卯剡旷粘"
    u"涂檀睢眭苌郄郅钭凃恽笪丛励赫普纳昔乜盘闭拓类仓甯秘奉泮侬淦俄闾毌芦弭撒妥喇俸杞琚瓮钏镡萨雒栗畅";

constexpr std::array<QStringView, 30> compounds{u"欧阳", u"上官", u"司马", u"诸葛", u"东方", u"皇甫",
                                                       u"尉迟", u"公孙", u"慕容", u"令狐", u"司徒", u"夏侯",
                                                       u"宇文", u"长孙", u"轩辕", u"端木", u"南宫", u"西门",
                                                       u"呼延", u"申屠", u"鲜于", u"赫连", u"钟离", u"淳于",
                                                       u"濮阳", u"闾丘", u"亓官", u"澹台", u"公冶", u"独孤"};

constexpr std::array<QStringView, 62> organisations{
    u"省",     u"市",   u"县",   u"区",   u"镇",   u"乡",   u"街道", u"村",   u"社区", u"局",   u"厅",   u"委",   u"办",
    u"中心",   u"公司", u"学校", u"小学", u"中学", u"大学", u"学院", u"医院", u"支行", u"银行", u"支队", u"大队", u"中队",
    u"派出所", u"法院", u"检察院", u"集团", u"协会", u"商会", u"联社", u"合作社", u"办事处", u"管委会", u"委员会", u"电视台",
    u"报社",   u"农场", u"林场", u"景区", u"开发区", u"园区", u"项目部", u"工会", u"妇联", u"团委", u"书记", u"镇长", u"报道",
    u"摄影",   u"融媒", u"日报", u"晚报", u"政府", u"党委", u"残联", u"文联", u"侨联", u"科协", u"工商联"};

// What Tibetan and Mongolian names are made of, which have no surname: 旦增罗布, 雪拉姆, 斯琴高娃.
constexpr std::array<QStringView, 122> given{
    u"敖特根", u"阿拉坦", u"呼和",   u"萨茹拉",   u"苏日娜", u"苏雅拉",
    u"古丽",   u"米热",   u"阿依",   u"买买提",   u"热依", u"努尔", u"艾力", u"别克", u"哈力", u"帕提",
    u"古力",   u"木拉提", u"吐尔逊", u"阿不都",   u"赛买提", u"夏提",
    u"群宗",   u"群培",   u"向巴",   u"赤列",     u"四郎", u"次珍", u"玉珍", u"拥金", u"泽仁", u"泽旺",
    u"郎加",   u"扎巴",   u"德庆",   u"白姆",     u"色珍", u"土登", u"阿旺", u"江措", u"加央", u"洛松",
    u"邓珠",   u"仁钦",   u"班觉",   u"旺久",     u"拉措", u"措吉", u"青措", u"其美", u"次旺", u"次培",
    u"扎西",   u"次仁",   u"旦增",   u"丹增",     u"罗布", u"普布", u"卓玛", u"达娃", u"尼玛", u"巴桑",
    u"拉姆",   u"央金",   u"德吉",   u"格桑",     u"索朗", u"平措", u"顿珠", u"多吉", u"仁增", u"白玛",
    u"贡布",   u"强巴",   u"益西",   u"曲珍",     u"拉珍", u"洛桑", u"加措", u"嘉措", u"次旦", u"旺姆",
    u"旺堆",   u"边巴",   u"米玛",   u"拉巴",     u"桑珠", u"群培", u"措姆", u"卓嘎", u"琼达", u"丹巴",
    u"才让",   u"桑杰",   u"仁青",   u"旺杰",     u"旺扎", u"觉姆", u"央宗", u"曲扎", u"晋美", u"罗桑",
    u"热旦",   u"洛追",   u"其其格", u"图雅",     u"高娃", u"巴图", u"斯琴", u"娜仁", u"萨仁", u"乌云",
    u"巴特尔", u"格日勒", u"毕力格", u"吉日嘎拉", u"朝鲁", u"宝音", u"那顺", u"敖登", u"托娅", u"孟和"};

// The characters that Mongolian, Tibetan and Uyghur names are spelt in.
constexpr QStringView spelling = u"阿额乌那娜仁满都拉巴图苏和朝格尔敦日汗特木毕力布音吉雅其娅娃萨斯琴托楚伦呼德勒色孟克哈钢旦增扎西次罗桑卓玛嘎措"
                                 u"米群向赤列泽登庆培觉秋其姆尼珠曲珍央宗旺杰多顿贡洛益强才让达瓦普琼索朗热依古丽买提吐逊努艾沙帕塔库肯别叶赛海迪亚曼坦胡麦恩宝加孜拜茹阔";

constexpr signs::WordList compoundSurnames(compounds);
constexpr signs::WordList givenNames(given);
constexpr signs::WordList organisationEnds(organisations);

using CharacterSet = std::bitset<0x10000>;

CharacterSet setOf(QStringView characters)
{
    CharacterSet set;
    for (QChar c : characters)
        set.set(c.unicode());
    return set;
}

bool isSurname(QChar c)
{
    static const CharacterSet set = setOf(surnames);
    return set[c.unicode()];
}

bool isOfSpelling(QChar c)
{
    static const CharacterSet set = setOf(spelling);
    return set[c.unicode()];
}

bool isCompound(QStringView text)
{
    return signs::startsWithAny(text, compoundSurnames);
}

// How unlikely a run of characters is as one name.
double nameCost(QStringView name)
{
    if (isOfGivenNames(name))
        return name.size() > 2 ? 0 : 0.4;
    if (isTransliterated(name))
        return 0.7;
    if (name.size() > 4)
        return 9;
    const bool surname = beginsWithSurname(name);
    const bool compound = isCompound(name);
    double cost = surname || compound ? 0 : 3;
    if (name.size() == 2)
        cost += 0.4;
    if (name.size() == 4 && !compound)
        cost += 2.5;
    if (name.size() == 3 && compound)
        cost += 0.2;
    return cost;
}

} // namespace

bool beginsWithSurname(QStringView text)
{
    return !text.isEmpty() && (isSurname(text.front()) || isCompound(text));
}

// One or two of such parts, one with one more character, or one before others of the spelling.
bool isOfGivenNames(QStringView name)
{
    const qsizetype rest = name.size() - givenNames.startOf(name).size();
    if (rest == name.size())
        return rest == 3 && signs::endsWithAny(name, givenNames);
    const QStringView behind = name.last(rest);
    const qsizetype second = givenNames.startOf(behind).size();
    return rest <= 1 || second == rest || (second == 0 && isTransliterated(behind));
}

bool isTransliterated(QStringView text)
{
    return text.size() >= 3 && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), isOfSpelling);
}

bool isForeignName(QStringView text)
{
    const QList<QStringView> parts = text.split(u'·');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isTransliterated);
}

bool looksLikeOrganisation(QStringView text)
{
    return text.size() >= 3 && signs::endsWithAny(text, organisationEnds);
}

bool isOrganisationAlone(QStringView text)
{
    constexpr QStringView telling = u"进到在让把给走送来入的了召落带看读可“”"; // 消防演练进社区
    constexpr QStringView levels = u"省市县区镇乡村";
    constexpr QStringView counting = u"百千万几各全个一"; // 送戏百村
    if (!looksLikeOrganisation(text) ||
        std::any_of(text.begin(), text.end(), [&](QChar c) { return telling.contains(c); }))
        return false;
    const QChar before = text[text.size() - 2];
    return !levels.contains(text.back()) || (!levels.contains(before) && !counting.contains(before)); // 书香润乡村
}

bool looksLikeName(QStringView text)
{
    const bool han = std::all_of(text.begin(), text.end(), signs::isHan);
    if (han && isOfGivenNames(text))
        return true;
    return han && text.size() >= 2 && text.size() <= (isCompound(text) ? 4 : 3) && beginsWithSurname(text) &&
           !looksLikeOrganisation(text) && text.back() != u'县';
}

QStringList splitNames(QStringView text)
{
    QString plain;
    std::vector<bool> lineEnd; // a line of the page ends before this character
    for (QChar c : text) {
        if (c == u'\n') {
            lineEnd.resize(size_t(plain.size()) + 1);
            lineEnd[size_t(plain.size())] = true;
        } else {
            plain += c;
        }
    }
    const qsizetype n = plain.size();
    lineEnd.resize(size_t(n) + 1);
    if (n <= 3 || n > 24)
        return n == 0 ? QStringList() : QStringList{plain};
    // Cheapest cut into names of two to four characters, or six of another language; a cut at a line's end costs less.
    std::vector<double> best(size_t(n) + 1, std::numeric_limits<double>::infinity());
    std::vector<qsizetype> from(size_t(n) + 1, 0);
    best[0] = 0;
    for (qsizetype end = 2; end <= n; ++end) {
        for (qsizetype length = 2; length <= 6 && length <= end; ++length) {
            const qsizetype start = end - length;
            const double cut = lineEnd[size_t(start)] ? -0.5 : 0.6;
            const double cost = best[size_t(start)] + nameCost(QStringView(plain).sliced(start, length)) + cut;
            if (cost < best[size_t(end)]) {
                best[size_t(end)] = cost;
                from[size_t(end)] = start;
            }
        }
    }
    if (best[size_t(n)] == std::numeric_limits<double>::infinity())
        return {plain};
    QStringList names;
    for (qsizetype end = n; end > 0; end = from[size_t(end)])
        names.prepend(plain.sliced(from[size_t(end)], end - from[size_t(end)]));
    return names;
}

} // namespace jianbao::page
