#include "core/page/signs.h"

#include <array>

namespace jianbao::page::signs {

namespace {

constexpr std::array roles{
    RoleWord{u"全媒体记者", u"记者"},   RoleWord{u"融媒体记者", u"记者"},   RoleWord{u"首席记者", u"记者"},
    RoleWord{u"见习记者", u"记者"},     RoleWord{u"实习记者", u"记者"},     RoleWord{u"特约记者", u"记者"},
    RoleWord{u"特派记者", u"记者"},     RoleWord{u"驻站记者", u"记者"},     RoleWord{u"摄影记者", u"记者"},
    RoleWord{u"融媒记者", u"记者"},     RoleWord{u"全媒记者", u"记者"},
    RoleWord{u"文字记者", u"记者"},     RoleWord{u"特约通讯员", u"通讯员"}, RoleWord{u"骨干通讯员", u"通讯员"},
    RoleWord{u"通讯员", u"通讯员"},     RoleWord{u"通迅员", u"通讯员"},     RoleWord{u"记者", u"记者"},
    RoleWord{u"特约撰稿人", u"作者"},   RoleWord{u"特约撰稿", u"作者"},     RoleWord{u"特约评论员", u"作者"},
    RoleWord{u"评论员", u"作者"},     RoleWord{u"实习生", u"实习生"},     RoleWord{u"作者", u"作者"},
    RoleWord{u"供稿人", u"作者"},       RoleWord{u"供稿", u"作者"},         RoleWord{u"特约摄影师", u"摄影"},
    RoleWord{u"签约摄影师", u"摄影"},   RoleWord{u"摄影师", u"摄影"},       RoleWord{u"摄影", u"摄影"},
    RoleWord{u"整理", u"作者"},         RoleWord{u"撰文", u"作者"},         RoleWord{u"撰稿人", u"作者"},
    RoleWord{u"撰稿", u"作者"},         RoleWord{u"编写", u"作者"},         RoleWord{u"来稿", u"作者"},
    RoleWord{u"投稿人", u"作者"},       RoleWord{u"执笔人", u"作者"},       RoleWord{u"报道员", u"通讯员"},
    RoleWord{u"文字", u"作者"},         RoleWord{u"读者", u"作者"},         RoleWord{u"编辑部", u"作者"},
};

// How those sign in brackets who write to the paper.
constexpr std::array signers{
    RoleWord{u"市民", u"作者"}, RoleWord{u"村民", u"作者"}, RoleWord{u"居民", u"作者"}, RoleWord{u"网友", u"作者"},
    RoleWord{u"家长", u"作者"}, RoleWord{u"学生", u"作者"}, RoleWord{u"游客", u"作者"}, RoleWord{u"乘客", u"作者"},
    RoleWord{u"编者", u"作者"}, RoleWord{u"编辑", u"作者"},
};

// Particles, prepositions, conjunctions, adverbs and pronouns behind which something must follow.
constexpr QStringView leadingOn = u"的地得和与及或在把被对向从为于并但而且也都很最更只就才又再还将要会让使给跟以其这那每各第两几不没是由按经据如因若虽则即"
                                  u"比至到全正曾已他她它我你们";
constexpr std::array<QStringView, 12> sourceWords{u"本报",   u"本刊",   u"本网",   u"本台",   u"本社",   u"新华社",
                                                  u"中新社", u"新华网", u"人民网", u"中新网", u"央视网", u"据新华社"};
constexpr std::array<QStringView, 79> furniture{
    u"扫码观看", u"扫码看", u"扫码阅读", u"扫码下载", u"火险等级", u"首要污染物", u"紫外线指数",
    u"内部资料", u"投稿请", u"来稿请", u"来稿须", u"融媒体中心主办", u"融媒体中心出", u"未完待续", u"@",
    u"责任编辑",   u"责编",       u"美术编辑",   u"美编",     u"版面编辑", u"值班编辑", u"值班主任",   u"校对：",
    u"校对:",      u"校对 ",      u"版式",       u"组版",     u"执行主编", u"本版主编", u"本版编辑",   u"本版责编",
    u"编辑：",     u"编辑:", u"邮箱：",     u"邮箱:",     u"热线：", u"热线:", u"电话：", u"电话:", u"网址：",
         u"统一刊号",   u"准印证", u"版面导航", u"上一版", u"下一版",   u"邮发代号", u"国内统一", u"总编辑",   u"新闻热线",   u"投稿邮箱",
    u"投稿信箱",   u"广告热线",   u"发行热线",   u"联系电话", u"值班电话", u"广告部",   u"报社地址",   u"社址",
    u"邮政编码",   u"零售价",     u"印刷厂印刷", u"印刷：", u"印刷:", u"承印", u"代印点",   u"电子信箱", u"电子邮箱", u"广告经营许可证", u"咨询电话",
    u"订阅热线",   u"微信公众号：", u"星期",     u"农历",      u"扫一扫",   u"扫码关注", u"二维码关注",
    u"扫描二维码", u"www.",       u"http",
};
constexpr std::array<QStringView, 37> notices{
    u"有意者", u"特此更正", u"特此致歉", u"声明作废", u"特此声明", u"特此公告", u"特此通知", u"特此通告", u"遗失声明", u"不慎遗失", u"注销公告",
    u"减资公告", u"招标公告", u"拍卖公告", u"停电公告", u"停水公告", u"招聘启事", u"寻人启事", u"征稿启事",
    u"天气预报", u"今日天气", u"明日天气", u"天气：", u"今天天气", u"转多云", u"多云转", u"晴转", u"转晴", u"最高气温",
    u"最低气温", u"偏北风", u"偏南风", u"债权人", u"清算组", u"敬请谅解", u"广告", u"有奖"};
constexpr std::array<QStringView, 20> heads{u"声明作废", u"诚聘", u"征婚", u"寻物", u"招领", u"更正", u"声明", u"公告", u"通告", u"通知", u"启事", u"讣告", u"挂失",
                                            u"预告", u"天气", u"预报", u"公示", u"启示", u"告示", u"广告"};
constexpr std::array<QStringView, 20> turns{u"下转",   u"上接",   u"紧接",  u"转第",   u"接第",   u"（下转", u"（上接",  u"(下转",
                                            u"(上接", u"（紧接", u"(紧接", u"（转第", u"（接第", u"(转第", u"(接第",
                                            u"▲上接", u"▲下转", u"▲紧接", u"▲转",   u"▲接"};
constexpr std::array turnWayWords{
    TurnWord{u"下转", TurnWay::Onward}, TurnWord{u"文转", TurnWay::Onward}, TurnWord{u"上接", TurnWay::Back},
    TurnWord{u"紧接", TurnWay::Back},   TurnWord{u"文接", TurnWay::Back},   TurnWord{u"转", TurnWay::Onward},
    TurnWord{u"接", TurnWay::Back},
};
constexpr std::array<QStringView, 9> captions{u"图片说明：", u"图为",     u"图片为",   u"上图：", u"下图：",
                                              u"左图：", u"右图：", u"上图为", u"下图为"};
constexpr std::array<QStringView, 5> notes{u"作者系", u"作者单位", u"作者为", u"本文作者", u"作者是"};
constexpr std::array<QStringView, 180> columns{u"镜头", u"光影", u"瞬间", u"影像志", u"诗配画", u"图片故事", u"清谈", u"漫评", u"观潮", u"谈发展", u"话发展",
                                              u"专栏", u"视点", u"风采", u"之窗", u"广角", u"聚焦", u"进行时", u"书记谈",
                                              u"镇长谈", u"县长谈", u"市长谈", u"大家谈", u"先锋", u"巡礼", u"论坛", u"纪事",
                                              u"在行动", u"看变化", u"走基层", u"短波", u"速递", u"简讯", u"来信", u"观察", u"时评",   u"短评",
                                              u"快评", u"微评", u"随笔", u"漫笔", u"夜话", u"闲话",   u"闲谈",   u"杂谈",
                                              u"短笛", u"絮语", u"笔谈", u"小小说", u"微小说", u"两语", u"书外", u"风物", u"大院",
                                              u"选登", u"短讯", u"茶座", u"走笔", u"快览", u"速览", u"信箱",   u"社论",
                                              u"编后", u"书架", u"连载", u"话语", u"谈落实", u"街谈", u"论道", u"小议",
                                              u"写真", u"掠影", u"播报", u"快讯", u"资讯", u"讲堂", u"副刊",   u"特刊",
                                              u"问答", u"短论", u"说法", u"看板", u"传真", u"书斋", u"回音壁", u"服务台", u"曝光台", u"诗苑", u"文苑", u"读编往来", u"话新闻", u"片新闻", u"短新闻",
                                              u"漫谈", u"快语", u"锐评", u"热评", u"三言", u"论语", u"之声", u"群英谱",
                                              u"光荣榜", u"视窗", u"视野", u"札记", u"手记", u"点评", u"文摘", u"文萃",
                                              u"集锦", u"拾零", u"剪影", u"园地", u"百态", u"纵横", u"纵览", u"简报",
                                              u"经纬", u"前沿", u"人物志", u"英雄谱", u"新论", u"评弹", u"茶话", u"众议",
                                              u"民声", u"心语", u"随想", u"随感", u"随谈", u"微语", u"微言", u"时论",
                                              u"新语", u"辣评", u"杂感", u"大讲堂", u"小知识", u"你问我答", u"为您服务",
                                              u"服务窗", u"盘点", u"史话", u"掌故", u"民俗", u"书评", u"诗页", u"诗笺",
                                              u"诗歌", u"散文", u"评",   u"人物", u"话题", u"漫话", u"漫议", u"夜谈", u"提醒", u"门诊",
                                              u"连线", u"驿站", u"一点通", u"随手拍", u"直通车", u"会客厅", u"小贴士", u"农技窗", u"小课堂",
                                              u"回音", u"一刻", u"人语", u"说事", u"链接", u"话匣", u"动态", u"速读", u"句话新闻", u"要事", u"要闻", u"集萃",
                                              u"荟萃"};

constexpr std::array<QStringView, 15> columnFirsts{u"深入学习", u"学习贯彻", u"决战决胜", u"众志成城", u"不忘初心", u"奋进新征程", u"牢记嘱托",
                                                  u"书记谈", u"镇长谈", u"乡长谈", u"县长谈", u"市长谈", u"局长谈", u"走基层",
                                                  u"新春走基层"};
constexpr std::array<QStringView, 14> tellings{u"了",   u"忙",   u"丰收", u"收获", u"开镰", u"开犁",   u"飘香",
                                               u"满枝", u"正酣", u"正浓", u"正旺", u"上市", u"正当时", u"俏"};
constexpr std::array<QStringView, 10> occasions{u"召开", u"举行", u"举办", u"强调", u"指出",
                                                u"要求", u"会议", u"讲话", u"开幕", u"闭幕"};
constexpr std::array<QStringView, 7> sayings{u"强调", u"指出", u"要求", u"提出", u"表示", u"时说", u"寄语"};
constexpr std::array<QStringView, 7> subjects{u"记", u"访", u"对话", u"专访", u"走进", u"走近", u"探访"};
constexpr std::array<QStringView, 8> topics{u"之后", u"以来", u"见闻", u"纪实", u"调查", u"侧记", u"将至", u"背后"};

constexpr std::array<QStringView, 8> speakers{u"问：", u"答：", u"问:", u"答:", u"记者：", u"记者:", u"Q：", u"A："};
constexpr std::array<QStringView, 6> editors{u"编者按", u"【编者按】", u"编者的话", u"开栏的话", u"编前语", u"[编者按]"};
constexpr std::array<QStringView, 8> openings{u"编者按", u"【编者按】", u"编者的话", u"开栏的话",
                                              u"编前语", u"[编者按]",   u"编辑同志", u"编辑部："};
constexpr std::array<QStringView, 10> times{u"近日", u"日前", u"连日来", u"近期", u"近段时间", u"昨日", u"昨天", u"今日",
                                            u"本周", u"上周"};
constexpr std::array<QStringView, 30> backs{u"他", u"她", u"它", u"这", u"那", u"此", u"该", u"其", u"同时", u"此外",
                                            u"为此", u"另外", u"于是", u"随后", u"后来", u"如今", u"去年", u"镇里",
                                            u"镇上", u"乡里", u"乡上", u"村里", u"村上", u"县里", u"接着", u"然而",
                                            u"但", u"不过", u"也", u"还"};

constexpr std::array<QStringView, 68> seasons{
    u"立春", u"雨水", u"惊蛰", u"春分", u"清明", u"谷雨", u"立夏", u"小满", u"芒种", u"夏至", u"小暑", u"大暑", u"立秋", u"处暑",
    u"白露", u"秋分", u"寒露", u"霜降", u"立冬", u"小雪", u"大雪", u"冬至", u"小寒", u"大寒", u"春节", u"元旦", u"端午", u"中秋",
    u"国庆", u"五一", u"入春", u"入夏", u"入秋", u"入冬", u"初春", u"早春", u"阳春", u"初夏", u"盛夏", u"仲夏", u"初秋", u"金秋",
    u"深秋", u"初冬", u"隆冬", u"寒冬", u"春日", u"夏日", u"秋日", u"冬日", u"春灌", u"春耕", u"秋收", u"时下", u"眼下", u"时值",
    u"正值", u"进入", u"清晨", u"凌晨", u"早晨", u"早上", u"傍晚", u"每周", u"每天", u"每逢", u"每到", u"每年"};
constexpr std::array<QStringView, 8> outlooks{u"下一步", u"今后", u"接下来", u"如今", u"现在", u"截至目前", u"目前", u"眼下"};
constexpr std::array<QStringView, 14> addresses{u"同志", u"先生", u"女士", u"老师", u"编辑部", u"编辑", u"读者", u"朋友", u"们",
                                                u"单位", u"部门", u"市民", u"居民", u"村民"};

template<const auto &words>
constexpr WordList inList{words};

} // namespace

bool endsSentence(QStringView text)
{
    // A remark in brackets behind the sentence: 。（作者系…） 。【记者 甲某】
    const bool lens = text.endsWith(u'】');
    if (lens || (!text.isEmpty() && isCloseBracket(text.back()))) {
        for (qsizetype i = text.size() - 1; i > 0 && i + 60 > text.size(); --i) {
            if (lens ? text[i] == u'【' : isOpenBracket(text[i]))
                return endsSentence(text.first(i)) || endsSentence(text.sliced(i + 1).chopped(1));
        }
    }
    while (!text.isEmpty() && isClosing(text.back()))
        text.chop(1);
    // Text layers have ． or . for 。 now and then; behind a figure it parts decimals.
    const bool misread = text.size() > 1 && (text.back() == u'．' || text.back() == u'.') && isHan(text[text.size() - 2]);
    return !text.isEmpty() && (isStop(text.back()) || misread);
}

bool beginsWithDash(QStringView text)
{
    return text.startsWith(u'—') && text.size() > 1 && (text[1] == u'—' || isHan(text[1]));
}

bool endsWithDash(QStringView text)
{
    return text.endsWith(u'—') && text.size() > 1 && (text[text.size() - 2] == u'—' || isHan(text[text.size() - 2]));
}

bool leadsOn(QChar c)
{
    return leadingOn.contains(c);
}

bool breaksOff(QStringView text)
{
    return !text.isEmpty() && (isPause(text.back()) || isOpening(text.back()));
}

std::span<const RoleWord> roleWords() { return roles; }
std::span<const RoleWord> signerWords() { return signers; }
std::span<const TurnWord> turnWays() { return turnWayWords; }

const RoleWord *roleAt(QStringView text, bool bracketed)
{
    if (bracketed) {
        const auto signer = std::find_if(signers.begin(), signers.end(),
                                         [&](const RoleWord &each) { return startsWith(text, each.word); });
        if (signer != signers.end())
            return &*signer;
    }
    static constexpr CharacterSieve firsts = [] {
        CharacterSieve sieve;
        for (const RoleWord &role : roles)
            sieve.add(role.word.front());
        return sieve;
    }();
    if (text.isEmpty() || !firsts.mayHave(text.front()))
        return nullptr;
    const auto role =
        std::find_if(roles.begin(), roles.end(), [&](const RoleWord &each) { return startsWith(text, each.word); });
    // 记者站, 记者节 are no titles.
    const bool longer = role != roles.end() && endsWith(role->word, u"记者") && text.size() > role->word.size() &&
                        QStringView(u"站节").contains(text[role->word.size()]);
    return role == roles.end() || longer ? nullptr : &*role;
}

const WordList &sources() { return inList<sourceWords>; }
const WordList &sayingWords() { return inList<sayings>; }
const WordList &furnitureWords() { return inList<furniture>; }
const WordList &noticeWords() { return inList<notices>; }
const WordList &noticeHeads() { return inList<heads>; }
const WordList &turnWords() { return inList<turns>; }
const WordList &captionWords() { return inList<captions>; }
const WordList &noteWords() { return inList<notes>; }
const WordList &columnWords() { return inList<columns>; }
const WordList &columnHeads() { return inList<columnFirsts>; }
const WordList &tellingEnds() { return inList<tellings>; }
const WordList &occasionWords() { return inList<occasions>; }
const WordList &subjectWords() { return inList<subjects>; }
const WordList &topicEnds() { return inList<topics>; }
const WordList &speakerWords() { return inList<speakers>; }
const WordList &editorWords() { return inList<editors>; }
const WordList &openingWords() { return inList<openings>; }
const WordList &newsTimes() { return inList<times>; }
const WordList &seasonWords() { return inList<seasons>; }
const WordList &outlookWords() { return inList<outlooks>; }
const WordList &addressWords() { return inList<addresses>; }
const WordList &backWords() { return inList<backs>; }

bool isColumnsName(QStringView line)
{
    constexpr qsizetype longest = 8;
    return line.size() <= longest && endsWithAny(line, columnWords());
}

} // namespace jianbao::page::signs
