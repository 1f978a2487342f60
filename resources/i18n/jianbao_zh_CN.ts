<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>article %1</source>
        <translation>稿件 %1</translation>
    </message>
    <message>
        <source>Made the library %1 with the sample pages.</source>
        <translation>已用示例版面新建资料库 %1。</translation>
    </message>
    <message>
        <source>an article that meets these conditions</source>
        <translation>符合这些条件的稿件</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 篇稿件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>the options that choose articles</source>
        <translation>挑选稿件的选项</translation>
    </message>
    <message>
        <source>write articles to a file</source>
        <translation>把稿件导出到文件</translation>
    </message>
    <message>
        <source>Writes the articles with these numbers, in this order, or those that meet all conditions, to one file with their tags, highlights and notes. A file that is there is replaced, whole or not at all.

markdown is for writing on; html is one page for reading and printing that needs nothing else; csv has one line per article and opens in Excel and LibreOffice; json is an array of what show prints, for programs.</source>
        <translation>按给出的编号和顺序，或按全部条件挑选稿件，连同标签、高亮和笔记写入一个文件。已有的文件会被替换：要么整个替换，要么原样不动。

markdown 适合继续编写；html 是可独立阅读和打印的单个网页；csv 每篇稿件一行，可用 Excel 和 LibreOffice 打开；json 是 show 所输出对象的数组，供程序使用。</translation>
    </message>
    <message>
        <source>Articles, by the numbers that list prints. Without any: all that meet the conditions.</source>
        <translation>稿件编号，见 list 的输出。不给编号则取符合条件的全部稿件。</translation>
    </message>
    <message>
        <source>The file to write; -: standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>The format. Default: by the ending of the output (.md, .html, .csv, .json).</source>
        <translation>格式。默认由输出文件的扩展名决定（.md、.html、.csv、.json）。</translation>
    </message>
    <message>
        <source>Only articles of this place and of everything under it: a code (370826), a name (张楼镇), a name with the one above it (微山县/张楼镇), pinyin or initials.</source>
        <translation>只取此地及其所辖各地的稿件。可用代码（370826）、名称（张楼镇）、带上级的名称（微山县/张楼镇）、拼音或拼音首字母。</translation>
    </message>
    <message>
        <source>Only articles without a township.</source>
        <translation>只取未定乡镇的稿件。</translation>
    </message>
    <message>
        <source>Only articles with this tag or one under it: a name, or a path such as 产业振兴/莲藕. Given again: with all of them.</source>
        <translation>只取带有此标签或其下级标签的稿件。可用名称，或产业振兴/莲藕这样的路径。可重复给出，须同时带有。</translation>
    </message>
    <message>
        <source>Only articles that credit this person.</source>
        <translation>只取此人署名的稿件。</translation>
    </message>
    <message>
        <source>Only issues of this day or later.</source>
        <translation>只取这一天及以后出版的。</translation>
    </message>
    <message>
        <source>Only issues of this day or earlier.</source>
        <translation>只取这一天及以前出版的。</translation>
    </message>
    <message>
        <source>Only articles of this newspaper.</source>
        <translation>只取这份报纸的稿件。</translation>
    </message>
    <message>
        <source>Only articles not read yet.</source>
        <translation>只取未读的稿件。</translation>
    </message>
    <message>
        <source>Only articles with a star.</source>
        <translation>只取有星标的稿件。</translation>
    </message>
    <message>
        <source>Only articles whose parts or township are doubtful.</source>
        <translation>只取待核的稿件（拼合或乡镇存疑）。</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>倒序。</translation>
    </message>
    <message>
        <source>At most so many articles. Default: all.</source>
        <translation>最多列出几篇。默认全部。</translation>
    </message>
    <message>
        <source>no place of the gazetteer has this name or code</source>
        <translation>地名库中没有这个名称或代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>look up places and their codes</source>
        <translation>查询地名及其代码</translation>
    </message>
    <message>
        <source>A name, a name with one above it, a code, pinyin or initials.</source>
        <translation>名称、带上级的名称、代码、拼音或拼音首字母。</translation>
    </message>
    <message>
        <source>How to print them.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>[OPTION…]</source>
        <translation>[选项…]</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>It failed; the reason is on standard error, and nothing is on standard output.</source>
        <translation>失败；原因见标准错误，标准输出为空。</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>用法错误。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped after %n page(s). They are kept; import again to go on.</source>
        <translation>
            <numerusform>已导入 %n 个版面后停止，已导入的保留，再次导入即可继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were already here.</source>
        <translation>
            <numerusform>%n 个版面原已入库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) failed; nothing else was affected.</source>
        <translation>
            <numerusform>%n 个路径未能导入，其余不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>add page files to the library</source>
        <translation>把版面文件导入资料库</translation>
    </message>
    <message>
        <source>Reads page files, finds their articles and adds them to the library, which is made where it is missing. Folders are searched with everything under them for files ending in .txt or .text; hidden ones are left out. A page whose text is in the library already is skipped, so importing twice changes nothing. The files are only read.

Newspaper, date and page number are taken from the options below, else from the page itself, else from the file&apos;s or folder&apos;s name: 济宁日报20230302_05.txt, 2023-03-02/05版.txt.

A file that fails stops nothing: it is named on standard error with the reason, the rest is imported, and the exit status is 1. Ctrl+C stops between pages and keeps what is there; import again to go on.</source>
        <translation>读取版面文件，识别其中的稿件并存入资料库；资料库不存在时新建。给出文件夹时，连同各级子文件夹查找扩展名为 .txt 或 .text 的文件，隐藏文件除外。文字已在库中的版面会跳过，因此重复导入不会改变任何内容。原文件只读取，不改动。

报纸、日期和版次先取自下面的选项，其次取自版面本身，再次取自文件名或文件夹名，例如：济宁日报20230302_05.txt、2023-03-02/05版.txt。

个别文件失败不影响其余：标准错误会给出文件名和原因，其余照常导入，退出状态为 1。按 Ctrl+C 会在当前版面完成后停止，已导入的保留；再次导入即可继续。</translation>
    </message>
    <message>
        <source>Page files and folders.</source>
        <translation>版面文件和文件夹。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Print the number of articles alone; --limit and --format are left aside.</source>
        <translation>只输出稿件篇数，不理会 --limit 和 --format。</translation>
    </message>
    <message>
        <source>In JSON one array of {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;township&quot;: {&quot;code&quot;, &quot;name&quot;} or null, &quot;date&quot; or null}, page being the imported file&apos;s name and date that of the issue. In CSV a header line and a line per article, id first. Where the output is a terminal the table is cut to its width.</source>
        <translation>JSON 输出为一个数组，元素为 {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;township&quot;: {&quot;code&quot;, &quot;name&quot;} 或 null, &quot;date&quot; 或 null}，其中 page 是导入的文件名，date 是出版日期。CSV 输出为一行表头，之后每篇稿件一行，首列为 id。输出到终端时，表格按终端宽度截短。</translation>
    </message>
    <message>
        <source>list articles</source>
        <translation>列出稿件</translation>
    </message>
    <message>
        <source>Prints the articles that meet all conditions, newest first; without a condition all articles of the library.</source>
        <translation>列出符合全部条件的稿件，新的在前；不给条件则列出资料库中的全部稿件。</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>按词语搜索稿件</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>articles of local newspapers, filed by township</source>
        <translation>地方报纸稿件，按乡镇归类</translation>
    </message>
    <message>
        <source>Reads newspaper pages, finds the articles, files each under its township, and lists, searches, tags, notes and exports them. It works on the same libraries as the window, jianbao. Each command explains itself: jianbao-cli COMMAND --help.</source>
        <translation>读取报纸版面，识别稿件并归入所属乡镇，可列出、搜索、加标签、写笔记和导出。与窗口程序 jianbao 使用同样的资料库。各命令的说明见：jianbao-cli 命令 --help。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少内容：%1。</translation>
    </message>
    <message>
        <source>“%1 --help” explains.</source>
        <translation>用法见“%1 --help”。</translation>
    </message>
    <message>
        <source>Wrote the note of article %1.</source>
        <translation>已写入稿件 %1 的笔记。</translation>
    </message>
    <message>
        <source>Replaced the note of article %1.</source>
        <translation>已替换稿件 %1 的笔记。</translation>
    </message>
    <message>
        <source>note of article %1</source>
        <translation>稿件 %1 的笔记</translation>
    </message>
    <message>
        <source>Removed the note of article %1.</source>
        <translation>已删除稿件 %1 的笔记。</translation>
    </message>
    <message>
        <source>The article&apos;s number, as list prints it.</source>
        <translation>稿件编号，见 list 的输出。</translation>
    </message>
    <message>
        <source>write, print and remove notes</source>
        <translation>写入、显示和删除笔记</translation>
    </message>
    <message>
        <source>An article has one note of its own, in Markdown; its highlights have theirs, which show prints.</source>
        <translation>每篇稿件可有一条自己的笔记，用 Markdown 书写；稿件中的高亮另有各自的笔记，可用 show 查看。</translation>
    </message>
    <message>
        <source>write the note of an article</source>
        <translation>写入稿件的笔记</translation>
    </message>
    <message>
        <source>Writes the note of an article in place of the one it has. The text is given as an argument or read from a file.</source>
        <translation>写入稿件的笔记，原有笔记会被替换。内容由参数给出，或从文件读取。</translation>
    </message>
    <message>
        <source>The note, in Markdown.</source>
        <translation>笔记内容，Markdown 格式。</translation>
    </message>
    <message>
        <source>Read the note from this file (UTF-8); -: from standard input.</source>
        <translation>从此文件（UTF-8）读取笔记；- 表示标准输入。</translation>
    </message>
    <message>
        <source>print the note of an article</source>
        <translation>显示稿件的笔记</translation>
    </message>
    <message>
        <source>Prints the note as it was written. Without a note the exit status is 1.</source>
        <translation>原样输出笔记。没有笔记时退出状态为 1。</translation>
    </message>
    <message>
        <source>remove the note of an article</source>
        <translation>删除稿件的笔记</translation>
    </message>
    <message>
        <source>Removes the article&apos;s own note; notes of its highlights stay.</source>
        <translation>删除稿件自己的笔记；高亮的笔记保留。</translation>
    </message>
    <message>
        <source>The library to work on. Default: library.jianbao at the platform&apos;s data location (~/.local/share/jianbao), which is made with sample pages on the first start.</source>
        <translation>使用的资料库。默认为系统数据目录（~/.local/share/jianbao）下的 library.jianbao，首次运行时用示例版面新建。</translation>
    </message>
    <message>
        <source>The newspaper&apos;s name, for all files. It wins over what pages and file names say.</source>
        <translation>报纸名称，用于所有文件，优先于版面和文件名中的名称。</translation>
    </message>
    <message>
        <source>The date of the issue, for all files.</source>
        <translation>出版日期，用于所有文件。</translation>
    </message>
    <message>
        <source>The page number as printed, such as 5 or A2.</source>
        <translation>版次，按报上的写法，如 5 或 A2。</translation>
    </message>
    <message>
        <source>The encoding of the files: %1. Default: found for each file.</source>
        <translation>文件编码：%1。默认逐个文件自动识别。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date of the form YYYY-MM-DD.</source>
        <translation>“%1”不是 YYYY-MM-DD 形式的日期。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 on.</source>
        <translation>“%1”不是不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): newspaper %3, date %4, page %5; %n article(s)</source>
        <translation>
            <numerusform>%1（%2）：报纸 %3，日期 %4，版次 %5；共 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Furniture of the page</source>
        <translation>版面杂项</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>find the articles of one page, storing nothing</source>
        <translation>识别一个版面的稿件，不存入资料库</translation>
    </message>
    <message>
        <source>Reads one page file, finds its articles and prints them. No library is opened or changed.

The JSON is one object with page, articles, furniture and problems. Ranges (start, end) are half-open and count Unicode code points of the decoded page text, without byte order mark, line ends as in the file. Every line that is not blank lies in exactly one block of one article, or in furniture.</source>
        <translation>读取一个版面文件，识别并输出其中的稿件。不打开也不改动任何资料库。

JSON 输出为一个对象，成员有 page、articles、furniture 和 problems。区间（start, end）左闭右开，以解码后版面文字的 Unicode 码点计，不含字节顺序标记，换行与文件相同。每个非空行恰好属于一篇稿件的一个块，或属于 furniture（报头、日期、编辑署名等版面杂项）。</translation>
    </message>
    <message>
        <source>The page file.</source>
        <translation>版面文件。</translation>
    </message>
    <message>
        <source>text for reading (the default) or one JSON object.</source>
        <translation>text 供阅读（默认），json 为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Also the result of each stage: in JSON as the member trace.</source>
        <translation>同时输出各阶段的结果；在 JSON 中为成员 trace。</translation>
    </message>
    <message>
        <source>Without a township</source>
        <translation>未定乡镇</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部稿件</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件数</translation>
    </message>
    <message>
        <source>show the tree of townships with counts</source>
        <translation>显示乡镇树及稿件数</translation>
    </message>
    <message>
        <source>How to print it.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>Page text of %1</source>
        <translation>%1 的版面原文</translation>
    </message>
    <message>
        <source>Highlight (%1): %2</source>
        <translation>高亮（%1）：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>print one article</source>
        <translation>显示一篇稿件</translation>
    </message>
    <message>
        <source>Also the page lines of the article.</source>
        <translation>同时显示此稿的版面原文各行。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Made the tag “%1”.</source>
        <translation>已新建标签“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n article(s) “%1”.</source>
        <translation>
            <numerusform>已给 %n 篇稿件加上标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” from %n article(s).</source>
        <translation>
            <numerusform>已从 %n 篇稿件移除标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a tag of this name already</source>
        <translation>已有同名标签</translation>
    </message>
    <message>
        <source>The tag “%1” is now “%2”.</source>
        <translation>标签“%1”已改名为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n tag(s).</source>
        <translation>
            <numerusform>已删除 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag: its name, or its path such as 产业振兴/莲藕.</source>
        <translation>标签：名称，或产业振兴/莲藕这样的路径。</translation>
    </message>
    <message>
        <source>Articles, by the numbers that list prints.</source>
        <translation>稿件编号，见 list 的输出。</translation>
    </message>
    <message>
        <source>make a tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Makes a tag, with those above it in its path.</source>
        <translation>新建标签，路径中缺少的上级标签一并新建。</translation>
    </message>
    <message>
        <source>Its colour. Default: yellow.</source>
        <translation>标签颜色。默认 yellow（黄）。</translation>
    </message>
    <message>
        <source>Its number key in the window.</source>
        <translation>在窗口中对应的数字键。</translation>
    </message>
    <message>
        <source>tag articles, and keep the tags</source>
        <translation>给稿件加标签，管理标签</translation>
    </message>
    <message>
        <source>Tags are labels in a tree: 产业振兴/莲藕 is the tag 莲藕 under 产业振兴. Where only one tag has a name, the name alone will do.</source>
        <translation>标签分级组织：产业振兴/莲藕是产业振兴之下的标签莲藕。名称不重复时，只写名称即可。</translation>
    </message>
    <message>
        <source>give articles a tag</source>
        <translation>给稿件加标签</translation>
    </message>
    <message>
        <source>Gives the articles the tag, which is made where it is missing. Nothing is changed when one of the articles is not there.</source>
        <translation>给稿件加上标签，标签不存在时新建。只要有一篇稿件不存在，就什么也不改。</translation>
    </message>
    <message>
        <source>take a tag from articles</source>
        <translation>从稿件移除标签</translation>
    </message>
    <message>
        <source>Takes the tag from the articles. The tag itself stays.</source>
        <translation>从稿件移除标签，标签本身保留。</translation>
    </message>
    <message>
        <source>list the tags</source>
        <translation>列出标签</translation>
    </message>
    <message>
        <source>Prints all tags with the number of articles that have them or one under them.</source>
        <translation>列出全部标签，附带有该标签或其下级标签的稿件数。</translation>
    </message>
    <message>
        <source>give a tag another name</source>
        <translation>给标签改名</translation>
    </message>
    <message>
        <source>Renames a tag; it stays where it is in the tree and on its articles.</source>
        <translation>给标签改名；它在标签树中的位置和所在的稿件不变。</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>delete a tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Deletes a tag and those under it, from all articles and highlights. There is no way back.</source>
        <translation>删除标签及其下级标签，并从所有稿件和高亮上移除。此操作不可撤销。</translation>
    </message>
    <message>
        <source>there is no such tag</source>
        <translation>没有这个标签</translation>
    </message>
    <message>
        <source>several tags have this name: %1</source>
        <translation>有多个标签叫这个名称：%1</translation>
    </message>
    <message>
        <source>Imported %1 with %2.</source>
        <translation>已导入 %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 个版面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 和 %2 不能同时给出。</translation>
    </message>
    <message>
        <source>The value of %1 is missing.</source>
        <translation>%1 缺少值。</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>%1 has the lines 1 to %2</source>
        <translation>%1 只有第1至%2行</translation>
    </message>
    <message>
        <source>nothing stands on these lines</source>
        <translation>这些行上没有文字</translation>
    </message>
    <message>
        <source>article %1 does not read so</source>
        <translation>稿件%1中没有这些文字</translation>
    </message>
    <message>
        <source>these words stand several times: name the line as well (%1)</source>
        <translation>这些文字出现不止一次，请用 --lines 指明行号（%1）</translation>
    </message>
    <message>
        <source>“%1” does not name lines: 12 or 12-15 or 3,7-9.</source>
        <translation>“%1”不是行号。行号形如 12、12-15 或 3,7-9。</translation>
    </message>
    <message>
        <source>Lines of the page, as show --source numbers them.</source>
        <translation>版面行号，见 show --source。</translation>
    </message>
    <message>
        <source>Words as the article reads them, broken over lines or not. Where they stand several times, --lines says which are meant.</source>
        <translation>稿件中的文字，原文是否断行都可以。出现不止一次时，用 --lines 指明是哪一处。</translation>
    </message>
    <message>
        <source>make a part of an article one of its own</source>
        <translation>把稿件的一部分拆成单独的稿件</translation>
    </message>
    <message>
        <source>With --from or --text all that is read from there to the end becomes a new article; with --lines these lines do. A crosshead at its beginning becomes its headline. The part with the headline keeps the number, with tags and notes; highlights go where their words are. Lines that are furniture of the article&apos;s page become an article in the same way.</source>
        <translation>用 --from 或 --text 时，从该处到末尾的文字成为新稿件；用 --lines 时，这些行成为新稿件。新稿件开头的小标题作为主题。带标题的部分保留原编号、标签和笔记；高亮随文字走。该稿件所在版面的杂项行也可以这样变成稿件。</translation>
    </message>
    <message>
        <source>The lines of the new article.</source>
        <translation>新稿件的各行。</translation>
    </message>
    <message>
        <source>The line with which it begins.</source>
        <translation>新稿件开头的那一行。</translation>
    </message>
    <message>
        <source>The words with which it begins, as the article reads them.</source>
        <translation>新稿件开头的文字，按稿件中的写法。</translation>
    </message>
    <message>
        <source>move lines to an article</source>
        <translation>把若干行移到一篇稿件</translation>
    </message>
    <message>
        <source>These lines of its page become part of the article, whichever they belonged to, in the order of the page or behind the line named. Lines of the article itself are put elsewhere in it with --after.</source>
        <translation>该稿件所在版面的这些行，不论原属哪里，都归入这篇稿件，按版面次序排列，或排在指定的行之后。稿件自己的行可用 --after 换位置。</translation>
    </message>
    <message>
        <source>The lines to move, as show --source numbers them.</source>
        <translation>要移动的行，行号见 show --source。</translation>
    </message>
    <message>
        <source>The line of the article that they are read after.</source>
        <translation>排在稿件的这一行之后。</translation>
    </message>
    <message>
        <source>say what lines of an article are</source>
        <translation>指定稿件中若干行的角色</translation>
    </message>
    <message>
        <source>Gives lines or words of the article another role: %1. Titles are read before the text, a crosshead stands where its lines are. Furniture and banner take the lines out of the article.</source>
        <translation>给稿件中的行或文字另定角色：%1。标题排在正文之前，小标题留在原处。furniture（杂项）和 banner（栏目）使这些行离开稿件。</translation>
    </message>
    <message>
        <source>The role.</source>
        <translation>角色。</translation>
    </message>
    <message>
        <source>join a paragraph with the one before it</source>
        <translation>把一段与上一段连起来</translation>
    </message>
    <message>
        <source>The paragraph that begins on this line, or with these words, goes on with the one before it.</source>
        <translation>从这一行或这些文字开始的段落，接在上一段之后成为一段。</translation>
    </message>
    <message>
        <source>begin a paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message>
        <source>A paragraph begins on this line, or with these words in the middle of a line.</source>
        <translation>从这一行起，或从行中的这些文字起，另起一段。</translation>
    </message>
    <message>
        <source>set a title of an article</source>
        <translation>设定稿件的标题</translation>
    </message>
    <message>
        <source>Sets the headline, kicker or subheadline by which the article is listed and found. The page&apos;s own lines stay as they are. An empty text: none.</source>
        <translation>设定主题、引题或副题，稿件以此列出和检索。版面原文不变。文字为空表示没有。</translation>
    </message>
    <message>
        <source>The title.</source>
        <translation>标题。</translation>
    </message>
    <message>
        <source>Which title it is. Default: headline.</source>
        <translation>哪一种标题。默认：headline（主题）。</translation>
    </message>
    <message>
        <source>set who wrote an article</source>
        <translation>设定稿件的作者</translation>
    </message>
    <message>
        <source>Sets the people credited, in place of those read off the page.</source>
        <translation>设定署名的人，取代从版面上读出的署名。</translation>
    </message>
    <message>
        <source>Role and name, such as 记者:周明远.</source>
        <translation>身份和姓名，如“记者：周明远”。</translation>
    </message>
    <message>
        <source>Nobody is credited.</source>
        <translation>没有署名。</translation>
    </message>
    <message>
        <source>set the date of an article</source>
        <translation>设定稿件的日期</translation>
    </message>
    <message>
        <source>Sets the date of the dateline. The date of the issue is a fact of the page and stays.</source>
        <translation>设定电头的日期。出版日期属于版面，不变。</translation>
    </message>
    <message>
        <source>The date.</source>
        <translation>日期。</translation>
    </message>
    <message>
        <source>It has no date of its own.</source>
        <translation>没有自己的日期。</translation>
    </message>
    <message>
        <source>set the township of an article</source>
        <translation>设定稿件所属的乡镇</translation>
    </message>
    <message>
        <source>Files the article under a township, or under a county where it is about the whole of it.</source>
        <translation>把稿件归到一个乡镇；内容涉及全县时归到县。</translation>
    </message>
    <message>
        <source>Its name, its name with those above it, or its code.</source>
        <translation>名称、带上级的名称，或代码。</translation>
    </message>
    <message>
        <source>It is about no place.</source>
        <translation>不属于任何地方。</translation>
    </message>
    <message>
        <source>set a misprint right</source>
        <translation>改正错字</translation>
    </message>
    <message>
        <source>RIGHT is read, searched and exported in place of WRONG; the page keeps what it has, and so do highlights over these words. Contributors, dateline and places are read off again. An empty RIGHT leaves the words out.</source>
        <translation>阅读、检索和导出时以 RIGHT 代替 WRONG；版面原文不变，这些文字上的高亮也不变。署名、电头和地名会重新读取。RIGHT 为空则略去这些文字。</translation>
    </message>
    <message>
        <source>Words as the article reads them now.</source>
        <translation>稿件现在的文字。</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>正确的文字。</translation>
    </message>
    <message>
        <source>The line, where the words stand several times.</source>
        <translation>文字出现不止一次时，指明行号。</translation>
    </message>
    <message>
        <source>list the repairs</source>
        <translation>列出修正</translation>
    </message>
    <message>
        <source>Prints all repairs in the order of their making, with their state: in force, undone, or why one does not apply to its page as it is parsed now. In JSON ranges count Unicode code points of the page text.</source>
        <translation>按先后列出全部修正及其状态：有效、已撤销，或为何不再适用于现在的版面解析。JSON 中的范围按版面原文的 Unicode 码位计。</translation>
    </message>
    <message>
        <source>Only of the page with this file name.</source>
        <translation>只列这个文件名的版面。</translation>
    </message>
    <message>
        <source>The repair&apos;s number, as repair list prints it.</source>
        <translation>修正编号，见 repair list 的输出。</translation>
    </message>
    <message>
        <source>take a repair back</source>
        <translation>撤销一项修正</translation>
    </message>
    <message>
        <source>Takes a repair back, the last one where none is named. Articles that it had ended come back under their numbers, with their tags and notes.</source>
        <translation>撤销一项修正，不指明时撤销最近的一项。因它而消失的稿件按原编号恢复，标签和笔记一并恢复。</translation>
    </message>
    <message>
        <source>make a repair again</source>
        <translation>重做一项修正</translation>
    </message>
    <message>
        <source>Makes a repair again that was taken back.</source>
        <translation>重做一项已撤销的修正。</translation>
    </message>
    <message>
        <source>correct how a page was cut into articles</source>
        <translation>修正版面的稿件划分</translation>
    </message>
    <message>
        <source>Every repair is one decision about words of a page. It is kept in the library, replayed whenever the page is parsed again, and can be taken back at any time. Words are named by lines of the page (show --source numbers them, from 1) or by the text itself. A repair that does not apply, or changes nothing, is refused with exit status 1.</source>
        <translation>每项修正都是关于版面文字的一个决定，保存在资料库中，版面重新解析时照样执行，随时可以撤销。文字用版面行号（见 show --source，从1起）或文字本身指明。不适用或不起作用的修正会被拒绝，退出状态为1。</translation>
    </message>
    <message>
        <source>make articles one</source>
        <translation>合并稿件</translation>
    </message>
    <message>
        <source>The other articles become part of the first, which keeps its titles; theirs become crossheads. It also takes over their tags, notes and highlights.</source>
        <translation>其他稿件并入第一篇。第一篇保留标题，其他稿件的标题成为小标题，标签、笔记和高亮一并归入第一篇。</translation>
    </message>
    <message>
        <source>Articles of the same page.</source>
        <translation>同一版面的稿件。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>last repair</source>
        <translation>最近的修正</translation>
    </message>
    <message>
        <source>there is none to take back</source>
        <translation>没有可撤销的修正</translation>
    </message>
    <message>
        <source>repair %1</source>
        <translation>修正%1</translation>
    </message>
    <message>
        <source>Took repair %1 back.</source>
        <translation>已撤销修正%1。</translation>
    </message>
    <message>
        <source>Made repair %1 again.</source>
        <translation>已重做修正%1。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>It is so already; nothing would change.</source>
        <translation>已经如此，没有可改变的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject and sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New articles: %1.</source>
        <translation>新稿件：%1。</translation>
    </message>
    <message>
        <source>No longer articles: %1.</source>
        <translation>不再单独成篇的稿件：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) no longer apply; “jianbao-cli repair list” says why.</source>
        <translation>
            <numerusform>有%n项修正不再适用，原因见“jianbao-cli repair list”。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>it is not part of article %1</source>
        <translation>不属于稿件%1</translation>
    </message>
    <message>
        <source>only some of these lines are part of article %1</source>
        <translation>这些行只有一部分属于稿件%1</translation>
    </message>
    <message>
        <source>Made repair %1.</source>
        <translation>已作修正%1。</translation>
    </message>
    <message>
        <source>it is on another page than article %1</source>
        <translation>与稿件%1不在同一版面</translation>
    </message>
    <message>
        <source>a role and a name are wanted, such as 记者:周明远</source>
        <translation>需要身份和姓名，如“记者：周明远”</translation>
    </message>
    <message>
        <source>not a township or county</source>
        <translation>不是乡镇或县</translation>
    </message>
    <message>
        <source>a column break parts these words: correct each part by itself</source>
        <translation>这些文字被分栏断开，请分别改正</translation>
    </message>
    <message>
        <source>no page has this file name</source>
        <translation>没有这个文件名的版面</translation>
    </message>
    <message numerus="yes">
        <source>Parsed %n page(s) again.</source>
        <translation>
            <numerusform>已重新解析%n个版面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have other articles now.</source>
        <translation>
            <numerusform>其中%n个版面的稿件有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stayed as they were.</source>
        <translation>
            <numerusform>%n个版面保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end; the other pages are as they were.</source>
        <translation>中途停止，其余版面保持原样。</translation>
    </message>
    <message>
        <source>find the articles of pages again</source>
        <translation>重新划分版面的稿件</translation>
    </message>
    <message>
        <source>Finds the articles of pages in the library again, as a newer version of the program may do it better. Without a page: of those that an older version parsed. Repairs are replayed; articles that begin with the same words keep their numbers, with tags and notes, and highlights go where their words are. A repair that no longer applies is kept, and repair list says why.

Each page is done whole or not at all. One that would leave a note or a highlight without an article stays as it was and is named on standard error; the exit status is 1 then.</source>
        <translation>重新划分资料库中版面的稿件，新版程序可能划分得更好。不指明版面时，处理由旧版程序解析的版面。修正照样执行；开头文字相同的稿件保留编号、标签和笔记，高亮随文字走。不再适用的修正仍会保留，原因见 repair list。

每个版面要么全部完成，要么不变。如果会使笔记或高亮失去稿件，该版面保持原样，并在标准错误中指明，退出状态为1。</translation>
    </message>
    <message>
        <source>Pages, by the names of the files they were imported from.</source>
        <translation>版面，以导入时的文件名指明。</translation>
    </message>
    <message>
        <source>All pages of the library.</source>
        <translation>资料库的全部版面。</translation>
    </message>
    <message>
        <source>the first part ends a sentence</source>
        <translation>前一段文字以句子结尾</translation>
    </message>
    <message>
        <source>the first part&apos;s last line does not fill its column</source>
        <translation>前一段文字的末行没有排满一栏</translation>
    </message>
    <message>
        <source>the first part is nothing but a dateline</source>
        <translation>前一段文字只有电头</translation>
    </message>
    <message>
        <source>the second part begins with a dateline</source>
        <translation>后一段文字以电头开头</translation>
    </message>
    <message>
        <source>names stand before the second part</source>
        <translation>后一段文字之前有署名</translation>
    </message>
    <message>
        <source>the second part is set in another width</source>
        <translation>后一段文字栏宽不同</translation>
    </message>
    <message>
        <source>how the second part begins, like a paragraph or not</source>
        <translation>后一段文字开头像不像另起一段</translation>
    </message>
    <message>
        <source>the second part begins with a mark that begins nothing</source>
        <translation>后一段文字以不能居首的标点开头</translation>
    </message>
    <message>
        <source>how the characters at the break stand together</source>
        <translation>断开处前后两字是否常连用</translation>
    </message>
    <message>
        <source>whether the words around the break are of one article</source>
        <translation>断开处上下文用词像不像同一篇稿件</translation>
    </message>
    <message>
        <source>how the first part ends, broken off or without its full stop</source>
        <translation>前一段文字是中途断开还是丢了句号</translation>
    </message>
    <message>
        <source>a title stands before the second part, and titles stand behind articles here</source>
        <translation>后一段文字之前有标题，而本版标题排在稿件之后</translation>
    </message>
    <message>
        <source>the second part closes a quotation that the first opens</source>
        <translation>前一段的引号在后一段闭合</translation>
    </message>
    <message>
        <source>other text stands between</source>
        <translation>中间隔着其他文字</translation>
    </message>
    <message>
        <source>titles stand between</source>
        <translation>中间隔着标题</translation>
    </message>
    <message>
        <source>the title&apos;s words occur in the article</source>
        <translation>标题的用词见于正文</translation>
    </message>
    <message>
        <source>it stands on the side where this page&apos;s titles do not stand</source>
        <translation>位置与本版标题的习惯相反</translation>
    </message>
    <message>
        <source>other articles stand between</source>
        <translation>中间隔着其他稿件</translation>
    </message>
    <message>
        <source>titles stand in another order than their articles</source>
        <translation>标题与稿件的次序不同</translation>
    </message>
    <message>
        <source>it stands between paragraphs of the article</source>
        <translation>位于本稿段落之间</translation>
    </message>
    <message>
        <source>it stands between paragraphs of another article</source>
        <translation>位于另一篇稿件的段落之间</translation>
    </message>
    <message>
        <source>photos seldom have titles</source>
        <translation>图片报道很少有标题</translation>
    </message>
    <message>
        <source>it does not stand beside the photo</source>
        <translation>不在图片报道旁边</translation>
    </message>
    <message>
        <source>a dateline</source>
        <translation>有电头</translation>
    </message>
    <message>
        <source>it is the page&apos;s first text</source>
        <translation>是本版第一段文字</translation>
    </message>
    <message>
        <source>names above it</source>
        <translation>上方有署名</translation>
    </message>
    <message>
        <source>the text before it ends with names</source>
        <translation>前面的文字以署名结尾</translation>
    </message>
    <message>
        <source>a title above it</source>
        <translation>上方有标题</translation>
    </message>
    <message>
        <source>another column width</source>
        <translation>栏宽不同</translation>
    </message>
    <message>
        <source>      for: %1 (%2)</source>
        <translation>      支持：%1（%2）</translation>
    </message>
    <message>
        <source>      against: %1 (%2)</source>
        <translation>      反对：%1（%2）</translation>
    </message>
    <message>
        <source>      sum %1</source>
        <translation>      合计 %1</translation>
    </message>
    <message>
        <source>No title was found for it.</source>
        <translation>没有找到它的标题。</translation>
    </message>
    <message>
        <source>Its title, sure to %1 %; the next best use of it would cost %2 more.</source>
        <translation>标题，把握 %1 %；次优归属的代价要高 %2。</translation>
    </message>
    <message>
        <source>no sign but its place</source>
        <translation>除位置外没有别的依据</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2 (margin %3).</source>
        <translation>从“%1”开始：%2（差距 %3）。</translation>
    </message>
    <message>
        <source>It goes on with “%1” in spite of: %2 (margin %3).</source>
        <translation>到“%1”仍未结束，尽管%2（差距 %3）。</translation>
    </message>
    <message>
        <source>One paragraph over a break, sure to %1 %: “…%2” and “%3…”; the next best would cost %4 more.</source>
        <translation>跨越断开处的一段，把握 %1 %：“…%2”接“%3…”；次优接法的代价要高 %4。</translation>
    </message>
    <message>
        <source>%1. %2 — sure to %3 %</source>
        <translation>%1. %2 —— 把握 %3 %</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>In place of the articles say of each why its parts belong together: what spoke for and against each title and joint, and how sure each is. In JSON as the member explain, beside the articles.</source>
        <translation>不输出稿件正文，而是逐篇说明各部分为何归在一起：每个标题和每处衔接的支持与反对理由，以及把握有多大。在 JSON 中与稿件并列，为成员 explain。</translation>
    </message>
    <message>
        <source>Only in this newspaper. Default: in every one.</source>
        <translation>只在这份报纸里有效。默认对所有报纸有效。</translation>
    </message>
    <message>
        <source>say what articles are about</source>
        <translation>指定稿件所属的地方</translation>
    </message>
    <message>
        <source>Files the articles under the place, a township or a county; - takes their place away.</source>
        <translation>把稿件归到这个乡镇或县；写 - 则去掉稿件的地方。</translation>
    </message>
    <message>
        <source>A township or county, or - for none.</source>
        <translation>乡镇或县，- 表示没有。</translation>
    </message>
    <message>
        <source>say where a newspaper is at home</source>
        <translation>指定报纸的所在地</translation>
    </message>
    <message>
        <source>The home helps to tell places of one name apart. Where you say nothing it is learned from the newspaper&apos;s name and its articles; - goes back to that.</source>
        <translation>报纸的所在地用来分辨同名的地方。没有指定时，从报名和已有稿件推断；写 - 则恢复为推断。</translation>
    </message>
    <message>
        <source>The newspaper&apos;s name.</source>
        <translation>报纸名称。</translation>
    </message>
    <message>
        <source>A province, prefecture or county, or - for none.</source>
        <translation>省、市或县，- 表示没有。</translation>
    </message>
    <message>
        <source>give a place another name</source>
        <translation>给地方另加一个名称</translation>
    </message>
    <message>
        <source>From the next import on the name means this place wherever it stands, or only in one newspaper; - says that it is no place at all. What it meant before is forgotten.</source>
        <translation>从下次导入起，这个名称一律指这个地方，也可以只在一份报纸里如此；写 - 表示它不是地名。以前指定的含义随之作废。</translation>
    </message>
    <message>
        <source>The name, of two characters or more.</source>
        <translation>名称，至少两个字。</translation>
    </message>
    <message>
        <source>The place, or - for none.</source>
        <translation>地方，- 表示没有。</translation>
    </message>
    <message>
        <source>The year or day when the name went, with a merger or a renaming.</source>
        <translation>名称因合并或改名而停用的年份或日期。</translation>
    </message>
    <message>
        <source>forget a name that you gave</source>
        <translation>取消自己加的名称</translation>
    </message>
    <message>
        <source>The name.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>add a place of your own</source>
        <translation>增加自己的地方</translation>
    </message>
    <message>
        <source>Adds a township that the gazetteer does not have to a county and prints its code.</source>
        <translation>在一个县下增加地名库里没有的乡镇，并输出它的代码。</translation>
    </message>
    <message>
        <source>Its full name.</source>
        <translation>全称。</translation>
    </message>
    <message>
        <source>The county that it lies in.</source>
        <translation>所在的县。</translation>
    </message>
    <message>
        <source>remove a place of your own</source>
        <translation>删除自己的地方</translation>
    </message>
    <message>
        <source>Removes the place with its names and position, unless articles are filed under it.</source>
        <translation>删除这个地方及其名称和坐标；还有稿件归在它下面时不删。</translation>
    </message>
    <message>
        <source>A place of your own.</source>
        <translation>自己增加的地方。</translation>
    </message>
    <message>
        <source>say where a place lies</source>
        <translation>指定地方的坐标</translation>
    </message>
    <message>
        <source>Gives a place a position, in degrees of WGS 84, for maps (places --format geojson).</source>
        <translation>给地方加上坐标（WGS 84，以度为单位），供制图使用（places --format geojson）。</translation>
    </message>
    <message>
        <source>Any place.</source>
        <translation>任何地方。</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>北纬度数。</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>东经度数。</translation>
    </message>
    <message>
        <source>file articles, and keep places of your own</source>
        <translation>给稿件定地方，管理自己的地名</translation>
    </message>
    <message>
        <source>Your own places, names, homes of newspapers and positions stay in the library, win over the gazetteer and go to other libraries as CSV: place list --format csv writes it, place import reads it.</source>
        <translation>自己的地方、名称、报纸所在地和坐标存在资料库里，优先于地名库，并可用 CSV 带到别的资料库：place list --format csv 写出，place import 读入。</translation>
    </message>
    <message>
        <source>list what you said about places</source>
        <translation>列出自己指定的地名资料</translation>
    </message>
    <message>
        <source>Prints your own places, names, positions and homes of newspapers; as CSV in the form that place import reads.</source>
        <translation>列出自己的地方、名称、坐标和报纸所在地；CSV 格式可由 place import 读入。</translation>
    </message>
    <message>
        <source>take in places from another library</source>
        <translation>读入别的资料库的地名资料</translation>
    </message>
    <message>
        <source>Reads a CSV file with the columns kind, name, code, parent, paper, until, latitude and longitude, as place list writes it; kind is place, alias, position or home. All or nothing is taken in.</source>
        <translation>读入 CSV 文件，各列为 kind、name、code、parent、paper、until、latitude、longitude，与 place list 写出的相同；kind 为 place、alias、position 或 home。要么全部读入，要么都不读入。</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>CSV 文件。</translation>
    </message>
    <message>
        <source>Prints the places that the library has articles about, province › prefecture › county › township, each with the number of articles about it and everything under it, in pinyin order. An article about a county as a whole counts there. Conditions narrow the articles counted.

In JSON one array of {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;, &quot;count&quot;}, path being the names from the province down. As GeoJSON or Linked Places only the places whose position you gave with place at.</source>
        <translation>输出资料库中有稿件的地方，依省 › 市 › 县 › 乡镇排列，各带本地及下级的稿件数，按拼音排序。写全县的稿件计在县名下。加条件则只计符合条件的稿件。

JSON 为一个数组，元素为 {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;, &quot;count&quot;}，path 为从省开始的各级名称。GeoJSON 和 Linked Places 只含用 place at 指定了坐标的地方。</translation>
    </message>
    <message>
        <source>Indent places under those above them; without --counts no numbers.</source>
        <translation>按上下级缩进；不加 --counts 则不显示稿件数。</translation>
    </message>
    <message>
        <source>Print numbers of articles; without --tree nothing is indented.</source>
        <translation>显示稿件数；不加 --tree 则不缩进。</translation>
    </message>
    <message>
        <source>Also townships without an article, in counties that have some.</source>
        <translation>在有稿件的县里，也列出没有稿件的乡镇。</translation>
    </message>
    <message>
        <source>Only this place and what is under it.</source>
        <translation>只列这个地方及其下级。</translation>
    </message>
    <message>
        <source>an article is about a township or a county</source>
        <translation>稿件只能归到乡镇或县</translation>
    </message>
    <message numerus="yes">
        <source>Took the place from %n article(s).</source>
        <translation>
            <numerusform>已去掉 %n 篇稿件的地方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n article(s) under %1.</source>
        <translation>
            <numerusform>已把 %n 篇稿件归到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>a place of your own lies in a county</source>
        <translation>自己的地方必须在一个县之下</translation>
    </message>
    <message>
        <source>the county has this place already: %1</source>
        <translation>这个县已有这个地方：%1</translation>
    </message>
    <message>
        <source>Added %1 with the code %2.</source>
        <translation>已增加 %1，代码 %2。</translation>
    </message>
    <message>
        <source>it is not a place of your own</source>
        <translation>它不是自己增加的地方</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>a name has two characters or more</source>
        <translation>名称至少两个字</translation>
    </message>
    <message>
        <source>From the next import on “%1” is no place.</source>
        <translation>从下次导入起，“%1”不作地名。</translation>
    </message>
    <message>
        <source>From the next import on “%1” is %2.</source>
        <translation>从下次导入起，“%1”指 %2。</translation>
    </message>
    <message>
        <source>there is no such name of your own</source>
        <translation>没有加过这个名称</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>已取消“%1”。</translation>
    </message>
    <message>
        <source>a newspaper is at home in a county or above</source>
        <translation>报纸的所在地应是县或县以上</translation>
    </message>
    <message>
        <source>The home of %1 is learned from its articles.</source>
        <translation>%1 的所在地改由稿件推断。</translation>
    </message>
    <message>
        <source>%1 is at home in %2.</source>
        <translation>%1 的所在地为 %2。</translation>
    </message>
    <message>
        <source>%1 lies at %2, %3.</source>
        <translation>%1 的坐标为 %2, %3。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n new or changed entry(s).</source>
        <translation>
            <numerusform>读入 %n 条新增或改动的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets the name that counts in every newspaper, or with --paper that of the one given.</source>
        <translation>取消对所有报纸有效的这个名称；加 --paper 则取消那份报纸里的。</translation>
    </message>
    <message>
        <source>Only articles that this query finds; search --help has its language.</source>
        <translation>只取符合此检索式的稿件；检索式的写法见 search --help。</translation>
    </message>
    <message>
        <source>Prints the articles that the query finds. Words are found exactly, as a reader sees the text: line breaks of the page do not count, and 繁體, ｆｕｌｌ width and capitals find their simpler forms. Further options narrow the search as in list.</source>
        <translation>列出符合检索式的稿件。词句按读者所见的文字精确查找：版面上的换行不计，繁體、ｆｕｌｌ 全角和大写字母与其简化写法相通。其余选项与 list 相同，用来缩小范围。</translation>
    </message>
    <message>
        <source>A query is made of words with spaces between them, all of which must be found. “…”, 「…」 or &quot;…&quot; is a phrase, found as it stands; &quot;&quot; inside &quot;…&quot; is a quotation mark. In a word * stands for up to 20 characters and ? for one; the full-width ＊ and ？ are text.</source>
        <translation>检索式由词组成，词间用空格隔开，须全部找到。“…”、「…」或 &quot;…&quot; 是短语，照原样查找；在 &quot;…&quot; 里用 &quot;&quot; 表示一个引号。词里的 * 代表至多 20 个字，? 代表一个字；全角的 ＊ 和 ？ 是普通文字。</translation>
    </message>
    <message>
        <source>AND, OR and NOT (also 与, 或, 非), in capitals and with spaces around them, join words; a hyphen directly before a word is NOT. AND binds more closely than OR, ( ) or （ ） group. A NEAR/5 B finds both words in either order with at most 5 characters of one paragraph between them; NEAR alone means 10.</source>
        <translation>AND、OR、NOT（或写作与、或、非）须大写，两边留空格，用来连接词；紧挨在词前的连字号等于 NOT。AND 比 OR 结合得紧，( ) 或（ ）用来分组。A NEAR/5 B 查找同一段里相隔不超过 5 个字的两个词，先后不论；只写 NEAR 表示 10 个字。</translation>
    </message>
    <message>
        <source>A field and a colon of either width limit the word, the phrase or the brackets behind them:</source>
        <translation>字段名加冒号（全角半角均可），限定其后的词、短语或括号：</translation>
    </message>
    <message>
        <source>headline: 标题: words of kicker, headline or subheadline</source>
        <translation>headline: 标题：引题、主题、副题里的词</translation>
    </message>
    <message>
        <source>body: 正文: words of the text</source>
        <translation>body: 正文：正文里的词</translation>
    </message>
    <message>
        <source>note: 笔记: words of notes</source>
        <translation>note: 笔记：笔记里的词</translation>
    </message>
    <message>
        <source>place: 镇: a place and everything under it: a code (370826), a name (all places called so) or a path (微山县/张楼镇)</source>
        <translation>place: 镇：某地及其下辖各地：代码（370826）、名称（所有同名的地方）或路径（微山县/张楼镇）</translation>
    </message>
    <message>
        <source>tag: 标签: a tag or one under it: a name or a path (产业振兴/莲藕)</source>
        <translation>tag: 标签：某标签及其下级：名称或路径（产业振兴/莲藕）</translation>
    </message>
    <message>
        <source>date: 日期: the day of the issue: 2021, 2021-05, 2021-05-03, 2020..2022, 2021-05.., &gt;2021-05, &gt;=, &lt;, &lt;=</source>
        <translation>date: 日期：出报日期：2021、2021-05、2021-05-03、2020..2022、2021-05..、&gt;2021-05，以及 &gt;=、&lt;、&lt;=</translation>
    </message>
    <message>
        <source>page: 版: the page&apos;s number: 5, A2</source>
        <translation>page: 版：版次：5、A2</translation>
    </message>
    <message>
        <source>kind: 体裁: news 消息, feature 通讯, opinion 言论, photo 图片</source>
        <translation>kind: 体裁：news 消息、feature 通讯、opinion 言论、photo 图片</translation>
    </message>
    <message>
        <source>is: 状态: starred 星标, unread 未读, read 已读, doubtful 待核</source>
        <translation>is: 状态：starred 星标、unread 未读、read 已读、doubtful 待核</translation>
    </message>
    <message>
        <source>A shell takes quotation marks, brackets, *, ? and &gt; for its own: put the query in &apos;…&apos;. Where it begins with a hyphen, put -- before it.</source>
        <translation>引号、括号以及 *、&gt; 和 ? 在命令行外壳里另有含义：请把检索式放在 &apos;…&apos; 里。检索式以连字号开头时，在前面加上 --。</translation>
    </message>
    <message>
        <source>it comes from another page, or the text before it goes on there</source>
        <translation>它上接别的版面，或前面的文字下转别的版面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n article(s).</source>
        <translation>
            <numerusform>已确认 %n 篇稿件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are to be checked again.</source>
        <translation>
            <numerusform>%n 篇稿件重新待核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, by the numbers that review prints.</source>
        <translation>稿件，用 review 列出的编号。</translation>
    </message>
    <message>
        <source>list the articles to check, least sure first</source>
        <translation>列出待核的稿件，最没把握的在前</translation>
    </message>
    <message>
        <source>Prints the articles that the program is least sure of, least sure first, with how sure it is of their parts, of their titles, of the least sure joint of their text, and of their township. “Sure” is the least of parts, titles and township; joints count in the parts. Of a hundred articles given 80 % some eighty are right. What a person settled or repaired is sure.

In JSON one array of {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;confidence&quot;, &quot;doubts&quot;: {&quot;grouping&quot;, &quot;titles&quot;, &quot;joins&quot; or null, &quot;township&quot;}}, from 0 to 1.</source>
        <translation>列出程序最没把握的稿件，最没把握的在前，并给出对各方面的把握：组成（各部分是否齐全且不含别篇）、标题、最没把握的一处拼接、乡镇。“把握”取组成、标题和乡镇中最低的一项，拼接已计入组成。标为 80% 的一百篇里，大约八十篇是对的。确认过或修正过的算有把握。

JSON 输出为一个数组，元素为 {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;confidence&quot;, &quot;doubts&quot;: {&quot;grouping&quot;, &quot;titles&quot;, &quot;joins&quot;（或 null）, &quot;township&quot;}}，数值从 0 到 1。</translation>
    </message>
    <message>
        <source>say that articles are right as they are</source>
        <translation>确认稿件无误</translation>
    </message>
    <message>
        <source>The articles leave the list, until parsing again gives them other words.</source>
        <translation>稿件从列表中去掉，直到重新划分使其文字有变。</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Articles that were settled are as doubtful again as they were.</source>
        <translation>确认过的稿件恢复原来的把握程度。</translation>
    </message>
    <message>
        <source>Articles less sure than this. Default: 50, as under “To check” in the window.</source>
        <translation>把握低于此数的稿件。默认 50，与窗口中“待核”相同。</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <translation>%1（稿件 %2）</translation>
    </message>
    <message>
        <source>Prints an article with its source, place, contributors, tags, highlights and notes; with --source also the lines of the page it was put together from, with their numbers and roles.

In JSON one object in the shape of parse&apos;s articles, with id, page, paper, issue_date, page_no, place, read, starred, tags, notes and highlights; continued_on and continued_from are null or name the other part of an article that turns over to another page (id, page_no, headline); with --source also source, an array of {&quot;line&quot;, &quot;role&quot;, &quot;text&quot;}.</source>
        <translation>显示一篇稿件及其出处、地区、作者、标签、高亮和笔记；加 --source 还显示拼成此稿的版面原文各行，附行号和角色。

JSON 输出为一个对象，形式与 parse 的 articles 元素相同，另有 id、page、paper、issue_date、page_no、place、read、starred、tags、notes 和 highlights；continued_on 和 continued_from 为 null，或指出转版稿件的另一部分（id、page_no、headline）；加 --source 还有 source，即 {&quot;line&quot;, &quot;role&quot;, &quot;text&quot;} 的数组。</translation>
    </message>
    <message>
        <source>The search index is as it should be.</source>
        <translation>搜索索引完好。</translation>
    </message>
    <message numerus="yes">
        <source>The search index is wrong for %n article(s). Mend it: jianbao-cli rebuild</source>
        <translation>
            <numerusform>搜索索引中有 %n 篇稿件有误。修复命令：jianbao-cli rebuild</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>搜索索引已重建。</translation>
    </message>
    <message>
        <source>check the search index of a library</source>
        <translation>检查资料库的搜索索引</translation>
    </message>
    <message>
        <source>Compares the search index with the articles: each must be found by its words, and nothing else. The exit status is 1 where it is wrong; rebuild mends it.</source>
        <translation>把搜索索引与稿件逐一对照：每篇稿件都应能按其文字找到，且不多不少。有误时退出状态为 1，可用 rebuild 修复。</translation>
    </message>
    <message>
        <source>make the search index of a library anew</source>
        <translation>重建资料库的搜索索引</translation>
    </message>
    <message>
        <source>Makes the search index anew from pages, articles and corrections. Stopped with Ctrl+C it stays as it was.</source>
        <translation>根据版面、稿件和勘误重建搜索索引。按 Ctrl+C 中止时，索引保持原样。</translation>
    </message>
    <message>
        <source>The order: by date, newest first (the default), by headline, place, paper or contributor in pinyin order, by doubt, least certain first, or by relevance to the words looked for: titles first, then how often and how rarely they stand.</source>
        <translation>排序方式：date 按日期，新的在前（默认）；headline、place、paper、contributor 依次为标题、地区、报纸、作者，按拼音；doubt 按存疑程度，最没把握的在前；relevance 按与检索词的相关程度，标题命中的在前，其次看词出现得多不多、少不少见。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>the query has no words to look for</source>
        <translation>检索式中没有要找的词</translation>
    </message>
    <message>
        <source>Only the first %1 hits are shown; --lines gives more.</source>
        <translation>只显示前 %1 处命中；要看更多请用 --lines。</translation>
    </message>
    <message>
        <source>print each hit with what stands round it</source>
        <translation>逐处列出命中及其上下文</translation>
    </message>
    <message>
        <source>The order of the lines: as the articles are listed (the default), by what stands before the hit from there to the left, by the hit, or by what stands after it, in pinyin order.</source>
        <translation>各行的顺序：随稿件次序（默认）；按命中前的文字（由近及远）；按命中的文字；或按命中后的文字。均为拼音顺序。</translation>
    </message>
    <message>
        <source>Characters before and after the hit. Default: 20.</source>
        <translation>命中前后各取多少字。默认 20。</translation>
    </message>
    <message>
        <source>At most so many hits. Default: 100000.</source>
        <translation>最多列出多少处命中。默认 100000。</translation>
    </message>
    <message>
        <source>Newest first: relevance needs words to look for, which at most %1 articles have.</source>
        <translation>已按日期排列（最新的在前）：按相关程度排序需要检索词，且含有这些词的稿件不超过 %1 篇。</translation>
    </message>
    <message>
        <source>by: 作者: a part of a contributor&apos;s name; =name: just this name</source>
        <translation>by: 作者：署名的全部或一部分；=姓名：只指此名</translation>
    </message>
    <message>
        <source>paper: 报纸: a part of the newspaper&apos;s name; =name: just this name</source>
        <translation>paper: 报纸：报名的全部或一部分；=报名：只指此报</translation>
    </message>
    <message>
        <source>Prints every place with this name, with its official code and the names above it. The last character or two (省 市 县 区 镇 乡 街道) may be left out, and names above may stand before it. Where no name fits, an older ending (张楼乡), then pinyin and initials, then look-alike characters (张搂镇) are tried. Without any place the exit status is 1. Former names (襄樊市) find what has the area now; with --library your own places and names count, too.

In JSON one array of {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;}, path being the names from the province down.</source>
        <translation>列出叫这个名称的所有地方，附官方代码和上级名称。末尾一两个字（省 市 县 区 镇 乡 街道）可省，前面可写上级名称。没有这个名称时，依次尝试旧称后缀（张楼乡）、拼音和首字母、形近字（张搂镇）。一个也找不到时退出码为 1。旧名（襄樊市）会找到现辖该地的地方；给出 --library 时，您自己的地名和别名也算在内。

JSON 为一个由 {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;} 组成的数组，path 是从省往下的各级名称。</translation>
    </message>
    <message>
        <source>“%1” is not a year or a date of the form YYYY-MM-DD.</source>
        <translation>“%1”不是年份，也不是 YYYY-MM-DD 形式的日期。</translation>
    </message>
    <message>
        <source>“%1” is not a number of degrees from -%2 to %2; latitude comes first.</source>
        <translation>“%1”不是 -%2 到 %2 之间的度数；先写纬度，再写经度。</translation>
    </message>
    <message>
        <source>no place of the gazetteer has this name or code; it may be misread: %1</source>
        <translation>地名库中没有这个名称或代码；可能有形近错字：%1</translation>
    </message>
    <message>
        <source>several places have this name; take a code, or write what is above before it: %1</source>
        <translation>有多个地方叫这个名称，请改用代码，或在前面写上级名称：%1</translation>
    </message>
    <message>
        <source>Only articles that this saved search finds; saved lists them.</source>
        <translation>只要这个已存检索查到的稿件；saved 命令列出全部已存检索。</translation>
    </message>
    <message>
        <source>What is looked for. Several arguments are one query, with spaces between them. With --saved it may be left out.</source>
        <translation>检索式。给出几个参数时，以空格相连成一个检索式。有 --saved 时可以不写。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Prints keywords in context: each hit of the query on a line of its own, in the articles and in their notes, with the characters before and after it. Articles stand in the order of --sort, or the lines in that of --by.</source>
        <translation>列出上下文对照（KWIC）：检索式在稿件及其笔记中的每处命中占一行，带前后文字。稿件按 --sort 排列，或各行按 --by 排列。</translation>
    </message>
    <message>
        <source>In JSON one array of {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;date&quot;, &quot;paper&quot;, &quot;page_no&quot;, &quot;place&quot;, &quot;left&quot;, &quot;hit&quot;, &quot;right&quot;, &quot;note&quot;}; note is true where the words stand in a note. In CSV a header line and a line per hit.</source>
        <translation>JSON 为一个数组，元素为 {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;date&quot;, &quot;paper&quot;, &quot;page_no&quot;, &quot;place&quot;, &quot;left&quot;, &quot;hit&quot;, &quot;right&quot;, &quot;note&quot;}；文字出自笔记时 note 为 true。CSV 有一行表头，每处命中一行。</translation>
    </message>
    <message>
        <source>mention: 提及: the same, also of articles that only name the place</source>
        <translation>mention: 提及：同上，只提到该地的稿件也算</translation>
    </message>
    <message>
        <source>has: 含: highlight 划线, note 笔记, tag 标签, repair 修正, township 乡镇</source>
        <translation>has: 含：highlight 划线、note 笔记、tag 标签、repair 修正、township 乡镇</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>它的名称。</translation>
    </message>
    <message>
        <source>What it looks for, in the language of search; search --help explains it.</source>
        <translation>要查找的内容，写法与 search 相同；见 search --help。</translation>
    </message>
    <message>
        <source>keep searches under a name</source>
        <translation>用名称保存检索</translation>
    </message>
    <message>
        <source>Without a command: prints the saved searches of the library with the number of articles that each finds now. The window shows them in its sidebar; list, search, kwic and export use them with --saved NAME.</source>
        <translation>不带命令时：列出资料库的已存检索，以及各自现在查到的稿件篇数。窗口在侧栏中显示它们；list、search、kwic 和 export 用 --saved 名称 使用它们。</translation>
    </message>
    <message>
        <source>In JSON one array of {&quot;name&quot;, &quot;query&quot;, &quot;count&quot;}; count is null where the query names a place or tag that is no longer there.</source>
        <translation>JSON 为一个数组，元素为 {&quot;name&quot;, &quot;query&quot;, &quot;count&quot;}；检索式中的地名或标签已不存在时 count 为 null。</translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>保存一个检索</translation>
    </message>
    <message>
        <source>Keeps the query under a name that no other saved search has.</source>
        <translation>用一个尚未使用的名称保存检索式。</translation>
    </message>
    <message>
        <source>give a saved search another query</source>
        <translation>更换已存检索的检索式</translation>
    </message>
    <message>
        <source>The query takes the place of the one that was saved; the name stays.</source>
        <translation>用这个检索式替换原来的，名称不变。</translation>
    </message>
    <message>
        <source>give a saved search another name</source>
        <translation>为已存检索改名</translation>
    </message>
    <message>
        <source>The query stays.</source>
        <translation>检索式不变。</translation>
    </message>
    <message>
        <source>forget a saved search</source>
        <translation>删除已存检索</translation>
    </message>
    <message>
        <source>Forgets the search. Articles stay as they are. There is no way back.</source>
        <translation>删除这个检索，稿件不受影响。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Saved the search “%1”.</source>
        <translation>已保存检索“%1”。</translation>
    </message>
    <message>
        <source>Changed the saved search “%1”.</source>
        <translation>已更改已存检索“%1”。</translation>
    </message>
    <message>
        <source>The saved search “%1” is now “%2”.</source>
        <translation>已存检索“%1”现名“%2”。</translation>
    </message>
    <message>
        <source>Removed the saved search “%1”.</source>
        <translation>已删除已存检索“%1”。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>标注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import and Check Details…</source>
        <translation>导入并核对版面信息…</translation>
    </message>
    <message>
        <source>Cancel Import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Last Import Report</source>
        <translation>上次导入报告</translation>
    </message>
    <message>
        <source>New Library…</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>打开资料库…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>按上次设置导出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search Library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark Read/Unread</source>
        <translation>标为已读/未读</translation>
    </message>
    <message>
        <source>Mark All Read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Set Township…</source>
        <translation>设定乡镇…</translation>
    </message>
    <message>
        <source>Looks Right</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Paper, Date and Page…</source>
        <translation>报纸、日期和版次…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Tag on Key %1</source>
        <translation>加数字键 %1 的标签</translation>
    </message>
    <message>
        <source>Pinned Tags</source>
        <translation>数字键标签</translation>
    </message>
    <message>
        <source>Pin Tag to Key %1</source>
        <translation>把标签固定到数字键 %1</translation>
    </message>
    <message>
        <source>Pin to Number</source>
        <translation>固定到数字键</translation>
    </message>
    <message>
        <source>Take Tag off Its Key</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Tag Colour: %1</source>
        <translation>标签颜色：%1</translation>
    </message>
    <message>
        <source>Tag Colour</source>
        <translation>标签颜色</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>高亮：%1</translation>
    </message>
    <message>
        <source>Highlight Colour</source>
        <translation>高亮颜色</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Select Sentence / Grow</source>
        <translation>选中句子/扩大</translation>
    </message>
    <message>
        <source>Shrink Selection</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>Next Highlight</source>
        <translation>下一处高亮</translation>
    </message>
    <message>
        <source>Previous Highlight</source>
        <translation>上一处高亮</translation>
    </message>
    <message>
        <source>List of Highlights</source>
        <translation>高亮列表</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Follow the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>外观：%1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Page Text</source>
        <translation>版面原文</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Compact Rows</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Sepia Paper</source>
        <translation>米黄纸色</translation>
    </message>
    <message>
        <source>Places without Articles</source>
        <translation>显示无稿乡镇</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Margin Notes</source>
        <translation>旁注</translation>
    </message>
    <message>
        <source>Menu Bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal Text</source>
        <translation>原始字号</translation>
    </message>
    <message>
        <source>Next Article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next Unread</source>
        <translation>下一篇未读</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>往下读</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>往回读</translation>
    </message>
    <message>
        <source>Next Doubt</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Previous Doubt</source>
        <translation>上一处存疑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Place</source>
        <translation>上级地区</translation>
    </message>
    <message>
        <source>Filter Townships</source>
        <translation>筛选乡镇</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Back to List</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Split Here</source>
        <translation>在此拆分</translation>
    </message>
    <message>
        <source>Merge Articles</source>
        <translation>合并稿件</translation>
    </message>
    <message>
        <source>Role of the Lines…</source>
        <translation>行的角色…</translation>
    </message>
    <message>
        <source>Edit Headline…</source>
        <translation>编辑标题…</translation>
    </message>
    <message>
        <source>Correct Misprint…</source>
        <translation>改正错字…</translation>
    </message>
    <message>
        <source>Coverage by Month</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Export Coverage as Image…</source>
        <translation>将覆盖情况导出为图片…</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Export Coverage</source>
        <translation>导出覆盖情况</translation>
    </message>
    <message>
        <source>Export Coverage as Table…</source>
        <translation>将覆盖情况导出为表格…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Count Any Mention</source>
        <translation>计入所有提及</translation>
    </message>
    <message>
        <source>Own Places and Names…</source>
        <translation>自有地名…</translation>
    </message>
    <message>
        <source>About This Place</source>
        <translation>地方概况</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关程度</translation>
    </message>
    <message>
        <source>Keywords in Context</source>
        <translation>上下文对照</translation>
    </message>
    <message>
        <source>Export Hits as Table…</source>
        <translation>将命中导出为表格…</translation>
    </message>
    <message>
        <source>Narrow Down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Save Search…</source>
        <translation>保存检索…</translation>
    </message>
    <message>
        <source>Rename Saved Search</source>
        <translation>重命名已存检索</translation>
    </message>
    <message>
        <source>Replace Saved Search by Present One</source>
        <translation>将已存检索替换为当前检索</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>删除已存检索</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Page %1</source>
        <translation>%1版</translation>
    </message>
    <message>
        <source>MMMM d, yyyy, dddd</source>
        <comment>date format of the source line</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline in a citation</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format of a citation</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>‹ Continued from page %1</source>
        <translation>‹ 上接 %1 版</translation>
    </message>
    <message>
        <source>Continued on page %1 ›</source>
        <translation>下转 %1 版 ›</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Annotator</name>
    <message>
        <source>This library is read-only: %1.</source>
        <translation>资料库只读：%1。</translation>
    </message>
    <message>
        <source>Select words first, or press E.</source>
        <translation>请先选中文字，或按 E 选中句子。</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>这篇稿件没有高亮。</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Highlight, %1</source>
        <translation>%1高亮</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticlePane</name>
    <message>
        <source>Articles</source>
        <translation>稿件列表</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to check, least certain first.</source>
        <translation>
            <numerusform>%n 篇待核，最没把握的在前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), newest first: too many to rank</source>
        <translation>
            <numerusform>%n 篇，最新的在前：过多，不按相关程度排序</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleTableModel</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Browsing</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale formats dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Drop newspaper pages here, or import a folder (Ctrl+Shift+I).</source>
        <translation>把报纸版面文件拖到这里，或导入文件夹（Ctrl+Shift+I）。</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>No article contains “%1” in %2.</source>
        <translation>“%1”在%2中没有找到。</translation>
    </message>
    <message>
        <source>Search Everywhere</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>这里还没有稿件。</translation>
    </message>
    <message>
        <source>%1 has not been imported yet.</source>
        <translation>%1尚未导入</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no articles in these %n imported issues.</source>
        <translation>
            <numerusform>已导入的 %n 期中没有%1的稿件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread left in %1.</source>
        <translation>%1已读完。</translation>
    </message>
    <message>
        <source>Nothing unread left in %1. Space: %2 (%3).</source>
        <translation>%1已读完。按空格继续：%2（%3 篇）。</translation>
    </message>
    <message>
        <source>No further article to check in this list.</source>
        <translation>列表中往下没有待核的稿件了。</translation>
    </message>
    <message>
        <source>No earlier article to check in this list.</source>
        <translation>列表中往上没有待核的稿件了。</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>any mention</source>
        <translation>计入所有提及</translation>
    </message>
    <message numerus="yes">
        <source>No article contains “%1”. %n article(s) contain “%2”.</source>
        <translation>
            <numerusform>没有稿件含有“%1”。有 %n 篇含有“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>No article meets “%1” in %2.</source>
        <translation>%2中没有符合“%1”的稿件。</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>已存检索</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ChipButton</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CommandPalette</name>
    <message>
        <source>Type a command: characters, pinyin or initials</source>
        <translation>输入命令：汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageHead</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>回到列表（Esc）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageLegend</name>
    <message>
        <source>%1 articles or more</source>
        <translation>%1 篇及以上</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>没有稿件</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>尚未导入</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoveragePage</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message numerus="yes">
        <source>%n township(s)</source>
        <translation>
            <numerusform>%n 个乡镇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n 篇无日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>%1覆盖情况</translation>
    </message>
    <message>
        <source>Needs pages with dates</source>
        <translation>导入带日期的版面后可见</translation>
    </message>
    <message>
        <source>No articles about townships here</source>
        <translation>这里没有写到乡镇的稿件</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageSheet</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale formats dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: not imported</source>
        <translation>%1 %2：尚未导入</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: no news in %n imported issue(s)</source>
        <translation>
            <numerusform>%1 %2：已导入的 %n 期中没有稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n article(s)</source>
        <translation>
            <numerusform>%1 %2：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n issue(s)</source>
        <translation>
            <numerusform>%1（已导入 %n 期）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageStrip</name>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month: 2021-3</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1: not imported</source>
        <translation>%1尚未导入</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1：%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::DoubtBar</name>
    <message>
        <source>The parts of this article may not belong together (%1 % sure).</source>
        <translation>这篇稿件的各部分可能不是一篇（把握 %1%）。</translation>
    </message>
    <message>
        <source>This headline may belong to another article (%1 % sure).</source>
        <translation>这个标题可能属于另一篇稿件（把握 %1%）。</translation>
    </message>
    <message>
        <source>Could be %1 or %2.</source>
        <translation>可能是%1，也可能是%2。</translation>
    </message>
    <message>
        <source>The township of this article is uncertain (%1 % sure).</source>
        <translation>这篇稿件的乡镇尚不确定（把握 %1%）。</translation>
    </message>
    <message>
        <source>Looks Right (Y)</source>
        <translation>无误 (Y)</translation>
    </message>
    <message>
        <source>Next Doubt (F8)</source>
        <translation>下一处 (F8)</translation>
    </message>
    <message>
        <source>A headline of this page may belong to this article (%1 % sure).</source>
        <translation>本版可能有一个标题属于这篇稿件（把握 %1%）。</translation>
    </message>
    <message>
        <source>Always in This Paper</source>
        <translation>本报都按此处理</translation>
    </message>
    <message>
        <source>Says what %1 means by “%2”, for all its articles</source>
        <translation>规定《%1》所有稿件中“%2”指哪里</translation>
    </message>
    <message>
        <source>“%1” always means %2</source>
        <translation>“%1”都指%2</translation>
    </message>
    <message>
        <source>“%1” could be one of many townships.</source>
        <translation>“%1”有多处同名。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ErrorDetail</name>
    <message>
        <source>bytes that are not %1</source>
        <translation>字节不符合 %1</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>可用的有 %1</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>含控制字符</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>含零字节</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>an unpaired surrogate</source>
        <translation>含不成对的代理字符</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写设备出错</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为%1</translation>
    </message>
    <message>
        <source>an SQLite without FTS5</source>
        <translation>SQLite 没有 FTS5</translation>
    </message>
    <message>
        <source>the search index is damaged: jianbao-cli rebuild mends it</source>
        <translation>搜索索引已损坏：可用 jianbao-cli rebuild 修复</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not an SQLite file</source>
        <translation>不是 SQLite 文件</translation>
    </message>
    <message>
        <source>an SQLite file of another program</source>
        <translation>其他程序的 SQLite 文件</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>文件写保护</translation>
    </message>
    <message>
        <source>the folder is write-protected</source>
        <translation>文件夹写保护</translation>
    </message>
    <message>
        <source>opened for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>the -wal file beside it holds changes that cannot be read in a write-protected folder: copy both files to where they can be written</source>
        <translation>旁边的 -wal 文件中有改动，在写保护的文件夹中无法读取：请把两个文件一起复制到可以写入的地方</translation>
    </message>
    <message>
        <source>schema %1, this program knows %2</source>
        <translation>资料库为第 %1 版，本程序只认识到第 %2 版</translation>
    </message>
    <message>
        <source>schema %1 has to be brought to %2 before it can be read; %3</source>
        <translation>资料库为第 %1 版，须先升级到第 %2 版才能读取；%3</translation>
    </message>
    <message>
        <source>the transaction was rolled back</source>
        <translation>改动已撤回</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法新建文件夹</translation>
    </message>
    <message>
        <source>damaged at line %1</source>
        <translation>第 %1 行损坏</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>标签须有名称</translation>
    </message>
    <message>
        <source>no such colour or number key</source>
        <translation>没有这种颜色或数字键</translation>
    </message>
    <message>
        <source>there is a tag of this name</source>
        <translation>已有同名标签</translation>
    </message>
    <message>
        <source>a tag cannot stand under itself</source>
        <translation>标签不能放在自己下面</translation>
    </message>
    <message>
        <source>no words marked</source>
        <translation>没有选中文字</translation>
    </message>
    <message>
        <source>no such colour</source>
        <translation>没有这种颜色</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>资料库或磁盘已满</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>资料库被锁定</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>资料库被锁定</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>资料库文件损坏</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>资料库只读</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开资料库文件</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是资料库</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>there is a file of this name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>no article would be left for its notes and highlights</source>
        <translation>它的笔记和高亮会失去所属稿件</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>后引号</translation>
    </message>
    <message>
        <source>a word between the quotation marks</source>
        <translation>引号之间的词</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>an opening bracket before this one</source>
        <translation>与之相配的左括号</translation>
    </message>
    <message>
        <source>a word or a phrase</source>
        <translation>词或短语</translation>
    </message>
    <message>
        <source>a word or a phrase beside NEAR</source>
        <translation>NEAR 两边的词或短语</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 到 1000 之间的数</translation>
    </message>
    <message>
        <source>a word with characters beside * and ?, and at most 3 times *</source>
        <translation>除 * 和 ? 外还有文字的词，且 * 不超过 3 个</translation>
    </message>
    <message>
        <source>the name of a field, or quotation marks around the word</source>
        <translation>字段名；若是普通文字，请加引号</translation>
    </message>
    <message>
        <source>a date such as 2021, 2021-05, 2021-05-03, &gt;2021-05 or 2020..2022</source>
        <translation>日期，如 2021、2021-05、2021-05-03、&gt;2021-05 或 2020..2022</translation>
    </message>
    <message>
        <source>news, feature, opinion or photo</source>
        <translation>消息、通讯、言论或图片</translation>
    </message>
    <message>
        <source>starred, unread, read or doubtful</source>
        <translation>星标、未读、已读或待核</translation>
    </message>
    <message>
        <source>a simpler expression</source>
        <translation>较简单的检索式</translation>
    </message>
    <message>
        <source>a known place</source>
        <translation>已知的地名或代码</translation>
    </message>
    <message>
        <source>a known tag</source>
        <translation>已有的标签</translation>
    </message>
    <message>
        <source>no SQLite under the driver</source>
        <translation>数据库驱动不是 SQLite</translation>
    </message>
    <message>
        <source>%1 articles are filed under it</source>
        <translation>有 %1 篇稿件归在它之下</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>a header line with the column “kind” is missing</source>
        <translation>缺少含“kind”列的表头行</translation>
    </message>
    <message>
        <source>no place has the code “%1”</source>
        <translation>没有代码为“%1”的地名</translation>
    </message>
    <message>
        <source>a name has two characters or more</source>
        <translation>名称至少两个字</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry (place, alias, position, home)</source>
        <translation>“%1”不是条目类型（place、alias、position、home）</translation>
    </message>
    <message>
        <source>the newspaper is missing</source>
        <translation>缺少报纸名</translation>
    </message>
    <message>
        <source>“%1” is not the code of a county</source>
        <translation>“%1”不是县级代码</translation>
    </message>
    <message>
        <source>latitude and longitude are degrees, such as 34.81 and 117.13</source>
        <translation>纬度和经度以度为单位，如 34.81 和 117.13</translation>
    </message>
    <message>
        <source>a name behind =</source>
        <translation>“=”后的名称</translation>
    </message>
    <message>
        <source>“%1” is not a year or a date such as 2001-05-31</source>
        <translation>“%1”不是年份，也不是 2001-05-31 这样的日期</translation>
    </message>
    <message>
        <source>highlight, note, tag, repair or township</source>
        <translation>划线、笔记、标签、修正或乡镇</translation>
    </message>
    <message>
        <source>a saved search needs a name</source>
        <translation>已存检索要有名称</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>没有要查找的内容</translation>
    </message>
    <message>
        <source>there is a saved search of this name</source>
        <translation>已有同名的已存检索</translation>
    </message>
    <message>
        <source>there is no saved search of this name</source>
        <translation>没有这个名称的已存检索</translation>
    </message>
    <message>
        <source>it is a library</source>
        <translation>这是资料库文件</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Selected articles (%1)</source>
        <translation>所选稿件（%1 篇）</translation>
    </message>
    <message>
        <source>All articles of the list (%1)</source>
        <translation>列表中的全部稿件（%1 篇）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>范围(&amp;W)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file that is there will be replaced.</source>
        <translation>已有同名文件，导出时会替换。</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FacetModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>还有 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1，%2，已选</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1：点击取消</translation>
    </message>
    <message>
        <source>%1: click for these alone, Ctrl+click to leave them out</source>
        <translation>%1：点击只看这些，按住 Ctrl 点击则排除</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FacetPane</name>
    <message>
        <source>Narrow Down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>The articles of the list by year, newspaper, contributor, tag and kind</source>
        <translation>列表中的稿件按年份、报纸、作者、标签、体裁分布</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FacetTexts</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>通讯</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FactList</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FilterChip</name>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Condition %1, press to remove</source>
        <translation>条件 %1，按下去掉</translation>
    </message>
    <message>
        <source>Click to edit this condition (F2), click the cross to remove it (Del)</source>
        <translation>点击修改此条件（F2），点击叉号移除（Del）</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本篇中查找</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处命中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>hit of hits</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::HighlightList</name>
    <message>
        <source>Highlights of the article</source>
        <translation>本篇的高亮</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>失位高亮</translation>
    </message>
    <message>
        <source>The words of this highlight are no longer on the page. Its note is kept.</source>
        <translation>版面中已没有这处高亮的文字，笔记仍保留。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ImportFlow</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is running. Start the next one when it has finished.</source>
        <translation>正在导入，请等它完成后再开始下一次。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Importing %1 of %2 pages</source>
        <translation>正在导入 %1 / %2 个版面</translation>
    </message>
    <message>
        <source>Importing %1 of %2 pages · %3 per second · about %4 left</source>
        <translation>正在导入 %1 / %2 个版面 · 每秒 %3 个 · 约剩 %4</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped after %1; what was imported is kept. Import again to go on.</source>
        <translation>已导入 %1后停止，已导入的保留，再次导入即可继续。</translation>
    </message>
    <message>
        <source>Imported %1 with %2.</source>
        <translation>已导入 %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were already here.</source>
        <translation>
            <numerusform>%n 个版面原已入库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; nothing else was affected.</source>
        <translation>
            <numerusform>%n 个文件未能读取，其余不受影响。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ImportReportPage</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>未能读取的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Find the encoding</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Selected files, or all, with encoding:</source>
        <translation>所选文件（未选则全部）按此编码：</translation>
    </message>
    <message numerus="yes">
        <source>Last import: %n pages were added,</source>
        <translation>
            <numerusform>上次导入：新增 %n 个版面，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n articles;</source>
        <translation>
            <numerusform>%n 篇稿件；</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were in the library already.</source>
        <translation>
            <numerusform>%n 个版面原已入库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件均已读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; nothing else was affected.</source>
        <translation>
            <numerusform>%n 个文件未能读取，其余不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>导入中途停止。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KwicModel</name>
    <message>
        <source>%1 p. %2</source>
        <comment>newspaper, page</comment>
        <translation>%1 %2版</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>In a note on %1</source>
        <translation>在《%1》的笔记中</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>笔记中：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KwicPage</name>
    <message>
        <source>Keywords in context</source>
        <translation>上下文对照</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>回到列表（Esc）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处命中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1，正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 of %n article(s): more are not shown</source>
        <translation>
            <numerusform>%n 篇中前 %2 篇的 %1：其余不再列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for words to see each of their hits on a line.</source>
        <translation>先检索词语，再在这里逐处对照上下文。</translation>
    </message>
    <message>
        <source>No hit in the text of these articles.</source>
        <translation>这些稿件的文字中没有命中。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ListHead</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1，%n 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关程度</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MainWindow</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>Jianbao %1</source>
        <translation>剪报 %1</translation>
    </message>
    <message>
        <source>Reads local newspapers, files their articles by township, and keeps tags, notes and highlights.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>读取地方报纸，把稿件按乡镇归类，并保存标签、笔记和高亮。

自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Jianbao libraries (*.jianbao)</source>
        <translation>剪报资料库 (*.jianbao)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Recent Libraries</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Page text (*.txt *.text)</source>
        <translation>版面文本 (*.txt *.text)</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开资料库</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n articles…</source>
        <translation>
            <numerusform>正在导出 %n 篇稿件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles to “%1”.</source>
        <translation>
            <numerusform>已将 %n 篇稿件导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: %1.</source>
        <translation>资料库只读：%1。</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a command and what it undoes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 – Jianbao</source>
        <translation>%1 – 剪报</translation>
    </message>
    <message>
        <source>This library is read-only: %1. You can read, search and export.</source>
        <translation>资料库只读：%1。可以阅读、搜索和导出。</translation>
    </message>
    <message>
        <source>No tag is pinned to %1.</source>
        <translation>数字键 %1 还没有固定标签。</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>A copy is being saved. Import when it has finished.</source>
        <translation>正在另存副本，完成后再导入。</translation>
    </message>
    <message>
        <source>Saving a copy · %1 %</source>
        <translation>正在另存副本 · %1%</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>An import is running. Save the copy when it has finished.</source>
        <translation>正在导入，完成后再另存副本。</translation>
    </message>
    <message>
        <source>A copy is being saved already.</source>
        <translation>已在另存副本。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a library&apos;s file</comment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>正在另存副本…</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing was saved.</source>
        <translation>已停止另存，没有留下文件。</translation>
    </message>
    <message>
        <source>Saved a copy as “%1”.</source>
        <translation>已另存副本“%1”。</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Select the words that are misprinted.</source>
        <translation>请选中有错的文字。</translation>
    </message>
    <message>
        <source>Correct Misprint</source>
        <translation>改正错字</translation>
    </message>
    <message>
        <source>Read in place of “%1”:</source>
        <translation>把“%1”读作：</translation>
    </message>
    <message>
        <source>&amp;Kicker</source>
        <translation>引题(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Subheadline</source>
        <translation>副题(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>署名(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>小标题(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>图片说明(&amp;P)</translation>
    </message>
    <message>
        <source>Photo C&amp;redit</source>
        <translation>图片署名(&amp;R)</translation>
    </message>
    <message>
        <source>Note on the &amp;Author</source>
        <translation>作者简介(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Banner of a Column</source>
        <translation>栏目(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Furniture, No Article</source>
        <translation>杂项，不属于稿件(&amp;F)</translation>
    </message>
    <message>
        <source>An image holds at most %1 rows. Choose a smaller place, or export a table.</source>
        <translation>一张图片最多容纳 %1 行。请选择较小的地区，或导出为表格。</translation>
    </message>
    <message>
        <source>Table for spreadsheets: UTF-8 with mark (*.csv)</source>
        <translation>电子表格用：带标记的 UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Table: UTF-8 without mark (*.csv)</source>
        <translation>不带标记的 UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export Coverage</source>
        <translation>导出覆盖情况</translation>
    </message>
    <message>
        <source>Exporting the coverage…</source>
        <translation>正在导出覆盖情况…</translation>
    </message>
    <message>
        <source>Exported the coverage to “%1”.</source>
        <translation>已将覆盖情况导出到“%1”。</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 pages again</source>
        <translation>正在重新判定 %1 / %2 个版面</translation>
    </message>
    <message numerus="yes">
        <source>By the changed names %n article(s) have another place now.</source>
        <translation>
            <numerusform>按新的地名，%n 篇稿件改变了归属。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stayed as they were.</source>
        <translation>
            <numerusform>%n 个版面保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>by</source>
        <comment>the field of contributors in a query</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>the field of newspapers in a query</comment>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <translation>上下文对照</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>“%1” · %2</translation>
    </message>
    <message>
        <source>Export Hits</source>
        <translation>导出命中</translation>
    </message>
    <message>
        <source>Exported the hits to “%1”.</source>
        <translation>命中已导出到“%1”。</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>There is nothing to save yet: search for something or choose a place first.</source>
        <translation>还没有可保存的内容：请先检索，或选择一个地方。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NoteCard</name>
    <message>
        <source>Note on the article</source>
        <translation>稿件笔记</translation>
    </message>
    <message>
        <source>Note on a highlight</source>
        <translation>高亮笔记</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::OwnPlacesDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Own Places and Names</source>
        <translation>自有地名</translation>
    </message>
    <message>
        <source>Own places and names</source>
        <translation>自有地名</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>is another name of</source>
        <translation>是别名，指</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>不是地名</translation>
    </message>
    <message>
        <source>is a township of</source>
        <translation>是乡镇，属于</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>in every newspaper</source>
        <translation>在所有报纸中</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在《%1》中</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>沿用至</translation>
    </message>
    <message>
        <source>own township of %1</source>
        <translation>自有乡镇，属于%1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>不是地名</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>所有报纸</translation>
    </message>
    <message>
        <source>Import Places and Names</source>
        <translation>导入地名</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Places and Names</source>
        <translation>导出地名</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PageFactsForm</name>
    <message>
        <source>Set</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Pages and their details</source>
        <translation>版面及其信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For the selected rows, or all:</source>
        <translation>所选各行（未选则全部）：</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message numerus="yes">
        <source>Import %n page files</source>
        <translation>
            <numerusform>导入 %n 个版面文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Newspaper, date and page of %n pages</source>
        <translation>
            <numerusform>%n 个版面的报纸、日期和版次</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everything was found; correct what is wrong.</source>
        <translation>信息已识别齐全，如有错误请改正。</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing in %n rows; it can also be added later.</source>
        <translation>
            <numerusform>有 %n 行信息不全，也可以以后补充。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be read as they are; try another encoding.</source>
        <translation>
            <numerusform>有 %n 个文件按当前编码无法读取，请换一种编码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PageFactsModel</name>
    <message>
        <source>not found</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlaceEdit</name>
    <message>
        <source>Place: characters, pinyin or initials</source>
        <translation>地点：汉字、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlacePage</name>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>地级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡级</translation>
    </message>
    <message>
        <source>Contributors, newspapers and tags</source>
        <translation>作者、报纸和标签</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n 篇无日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n township(s) have articles</source>
        <translation>
            <numerusform>%n 个乡镇街道中 %1 个有稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Choose a place on the left</source>
        <translation>请在左侧选一个地方</translation>
    </message>
    <message>
        <source>No articles, and no issues of a newspaper about this place</source>
        <translation>没有稿件，也没有导入报道这里的报纸</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Most frequent contributors</source>
        <translation>稿件最多的作者</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在《%1》中</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>用至 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and where or how long</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>own place, without an official code</source>
        <translation>自定地名，无统计用区划代码</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <comment>latitude and longitude</comment>
        <translation>纬度 %1，经度 %2</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>又称：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlacePane</name>
    <message>
        <source>Filter townships</source>
        <translation>筛选乡镇</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>No township matches</source>
        <translation>没有匹配的乡镇</translation>
    </message>
    <message>
        <source>Places without Articles</source>
        <translation>显示无稿乡镇</translation>
    </message>
    <message>
        <source>Filter: 张楼 / zhanglou / zlz</source>
        <translation>筛选：张楼 / zhanglou / zlz</translation>
    </message>
    <message>
        <source>Townships appear here after an import</source>
        <translation>导入报纸后，乡镇会列在这里</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlacePicker</name>
    <message>
        <source>Township: characters, pinyin or initials</source>
        <translation>乡镇：汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlaceTreeModel</name>
    <message>
        <source>All Articles</source>
        <translation>全部稿件</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>To Check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>No Township</source>
        <translation>未定乡镇</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale formats dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n article(s)</source>
        <translation>
            <numerusform>%1至%2：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n month(s) not imported</source>
        <translation>
            <numerusform>%1；%n 个月未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>saved search %1</source>
        <translation>已存检索 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>外观(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Sepia paper in the light theme</source>
        <translation>浅色外观用米黄纸色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行距(&amp;C)</translation>
    </message>
    <message>
        <source>List in c&amp;olumns</source>
        <translation>列表分栏(&amp;O)</translation>
    </message>
    <message>
        <source>Size of the &amp;interface:</source>
        <translation>界面大小(&amp;I)：</translation>
    </message>
    <message>
        <source>Size of the &amp;reading text:</source>
        <translation>正文大小(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ReaderHead</name>
    <message>
        <source>Tags… (T)</source>
        <translation>标签… (T)</translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next Article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>article of list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>+ Tag  T</source>
        <comment>T is its key</comment>
        <translation>+ 标签  T</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ReaderPane</name>
    <message>
        <source>%1
— %2</source>
        <comment>copied words, then where they stand</comment>
        <translation>%1
——%2</translation>
    </message>
    <message>
        <source>Choose an article to read</source>
        <translation>选择一篇稿件开始阅读</translation>
    </message>
    <message>
        <source>Put the caret where the other article begins.</source>
        <translation>请把光标放在另一篇稿件开始的地方。</translation>
    </message>
    <message>
        <source>Put the caret into the lines.</source>
        <translation>请把光标放到这些行里。</translation>
    </message>
    <message>
        <source>Other words stand between these on the page: correct each part by itself.</source>
        <translation>这些文字在版面上被其他文字隔开，请分别改正。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::RepairSentence</name>
    <message>
        <source>No article of the page begins with the words that name it.</source>
        <translation>版面上没有以这些文字开头的稿件。</translation>
    </message>
    <message>
        <source>The words do not stand where the repair says.</source>
        <translation>这些文字不在修正所说的位置。</translation>
    </message>
    <message>
        <source>Nothing of the article would be left.</source>
        <translation>这样原稿件就什么也不剩了。</translation>
    </message>
    <message>
        <source>No paragraph stands before it that it could go on with.</source>
        <translation>前面没有可以接续的段落。</translation>
    </message>
    <message>
        <source>A part of these words is corrected already: take that back first.</source>
        <translation>这些文字有一部分已经改正过，请先撤销那一项。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::RowText</name>
    <message>
        <source>[Untitled] %1</source>
        <translation>〔无题〕%1</translation>
    </message>
    <message>
        <source>Township unknown</source>
        <translation>未定乡镇</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1版</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence for screen readers</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::SearchBox</name>
    <message>
        <source>Search headlines, text, notes, people…</source>
        <translation>搜索标题、正文、笔记、作者…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <comment>%2: expected …</comment>
        <translation>第 %1 个字处：%2。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::SelectionPage</name>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>已选 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Sentence</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>The system does not allow it to be read.</source>
        <translation>系统不允许读取。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中没有文字。</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>不是文本文件。</translation>
    </message>
    <message>
        <source>There is no encoding of this name.</source>
        <translation>没有这种编码。</translation>
    </message>
    <message>
        <source>It is not text in this encoding.</source>
        <translation>不是这种编码的文本。</translation>
    </message>
    <message>
        <source>It is not text in this encoding: byte %1 does not fit.</source>
        <translation>不是这种编码的文本：第 %1 个字节不符。</translation>
    </message>
    <message>
        <source>It is too large for one newspaper page.</source>
        <translation>文件过大，不像是一个版面。</translation>
    </message>
    <message>
        <source>There are no page files (.txt) in this folder.</source>
        <translation>此文件夹中没有版面文件（.txt）。</translation>
    </message>
    <message>
        <source>It is not a Jianbao library.</source>
        <translation>不是剪报资料库。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Jianbao.</source>
        <translation>由更新版本的剪报写成。</translation>
    </message>
    <message>
        <source>The library cannot be changed.</source>
        <translation>资料库不能改动。</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>另一个程序正在写入资料库。</translation>
    </message>
    <message>
        <source>The library reported an error.</source>
        <translation>资料库报告了错误。</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>The search cannot be understood.</source>
        <translation>搜索条件有误。</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1.</source>
        <translation>搜索条件的第 %1 个字处有误。</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>此处不能用这个值。</translation>
    </message>
    <message>
        <source>Line %1 is not as it should be.</source>
        <translation>第 %1 行有误。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path, and whether the drive is connected.</source>
        <translation>“%1”不存在。请检查路径，以及所在的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the system does not allow it. Check its permissions.</source>
        <translation>“%1”无法读取：系统不允许。请检查其权限。</translation>
    </message>
    <message>
        <source>“%1” has no text in it. Check that the file was saved whole.</source>
        <translation>“%1”中没有文字。请检查文件是否保存完整。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Convert it to plain text first; if it is text in an unusual encoding, name the encoding.</source>
        <translation>“%1”不是文本文件。请先转换为纯文本；如果是编码少见的文本，请指明编码。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Jianbao knows. It knows UTF-8, UTF-16LE, UTF-16BE, GB18030 and Big5.</source>
        <translation>剪报不支持编码“%1”。支持的有 UTF-8、UTF-16LE、UTF-16BE、GB18030 和 Big5。</translation>
    </message>
    <message>
        <source>“%1” is not text in this encoding. Try another encoding, or let it be found.</source>
        <translation>“%1”不是这种编码的文本。请换一种编码，或改为自动识别。</translation>
    </message>
    <message>
        <source>“%1” is not text in this encoding: byte %2 does not fit. Try another encoding, or let it be found.</source>
        <translation>“%1”不是这种编码的文本：第 %2 个字节不符。请换一种编码，或改为自动识别。</translation>
    </message>
    <message>
        <source>“%1” is too large for one newspaper page. Split it into pages first.</source>
        <translation>“%1”过大，不像是一个版面。请先按版面拆分。</translation>
    </message>
    <message>
        <source>There are no page files in the folder “%1”. Page files end in .txt or .text.</source>
        <translation>文件夹“%1”中没有版面文件。版面文件的扩展名是 .txt 或 .text。</translation>
    </message>
    <message>
        <source>“%1” is not a Jianbao library. Choose another file; this one was not changed.</source>
        <translation>“%1”不是剪报资料库。请另选文件；此文件未作改动。</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of Jianbao. Install that version; the library was not changed.</source>
        <translation>资料库“%1”由更新版本的剪报写成。请安装该版本；资料库未作改动。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be changed. Check the permissions of the file and its folder, or work on a copy.</source>
        <translation>资料库“%1”不能改动。请检查文件及所在文件夹的权限，或使用副本。</translation>
    </message>
    <message>
        <source>Another program is writing to the library “%1”. Wait until it has finished and try again.</source>
        <translation>另一个程序正在写入资料库“%1”。请等它完成后再试。</translation>
    </message>
    <message>
        <source>The library reported an error at “%1”. Check the free space of the disk, and make a copy of the library.</source>
        <translation>资料库报告了错误，位于“%1”。请检查磁盘剩余空间，并备份资料库。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder, its permissions and the free space.</source>
        <translation>“%1”无法写入。请检查文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Give another value.</source>
        <translation>此处不能用“%1”。请换一个值。</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”: line %2 is not as it should be. Correct it and try again.</source>
        <translation>“%1”的内容没有导入：第 %2 行有误。请改正后再试。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name or the number.</source>
        <translation>没有找到“%1”。请检查名称或编号。</translation>
    </message>
    <message>
        <source>“%1” was stopped before it was finished.</source>
        <translation>“%1”未完成就已停止。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood. To find it as it stands, put it in quotation marks.</source>
        <translation>看不懂检索式“%1”。如要照原样查找，请加上引号。</translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood at character %2. To find it as it stands, put it in quotation marks.</source>
        <translation>看不懂检索式“%1”的第 %2 个字处。如要照原样查找，请加上引号。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Session</name>
    <message>
        <source>Note removed</source>
        <translation>已删除笔记</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>已保存笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlighted the words</source>
        <translation>已高亮所选文字</translation>
    </message>
    <message>
        <source>Change Highlight</source>
        <translation>修改高亮</translation>
    </message>
    <message>
        <source>Changed the highlight</source>
        <translation>已修改高亮</translation>
    </message>
    <message>
        <source>Delete Highlight</source>
        <translation>删除高亮</translation>
    </message>
    <message>
        <source>Deleted the highlight</source>
        <translation>已删除高亮</translation>
    </message>
    <message>
        <source>Tagged the highlight “%1”</source>
        <translation>已给高亮加上标签“%1”</translation>
    </message>
    <message>
        <source>Took the tag “%1” off the highlight</source>
        <translation>已从高亮移除标签“%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>Remove Tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>已将 %n 篇稿件标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>已将 %n 篇稿件标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark Read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>标为未读</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>已给 %n 篇稿件加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star off %n articles</source>
        <translation>
            <numerusform>已取消 %n 篇稿件的星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>取消星标</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n articles</source>
        <translation>
            <numerusform>已将 %n 篇稿件标为无误</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks Right</source>
        <translation>标为无误</translation>
    </message>
    <message numerus="yes">
        <source>Took the township off %n articles</source>
        <translation>
            <numerusform>已取消 %n 篇稿件的乡镇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n articles under %1</source>
        <translation>
            <numerusform>已将 %n 篇稿件归入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Township</source>
        <translation>设定乡镇</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n articles “%1”</source>
        <translation>
            <numerusform>已给 %n 篇稿件加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n articles</source>
        <translation>
            <numerusform>已从 %n 篇稿件移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n pages</source>
        <translation>
            <numerusform>已修改 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Page Details</source>
        <translation>修改版面信息</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Made the tag “%1”</source>
        <translation>已新建标签“%1”</translation>
    </message>
    <message>
        <source>New Tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Changed the tag “%1”</source>
        <translation>已修改标签“%1”</translation>
    </message>
    <message>
        <source>Change Tag “%1”</source>
        <translation>修改标签“%1”</translation>
    </message>
    <message>
        <source>Deleted the tag “%1”</source>
        <translation>已删除标签“%1”</translation>
    </message>
    <message>
        <source>Delete Tag “%1”</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已经如此。</translation>
    </message>
    <message>
        <source>Choose articles that stand on one page.</source>
        <translation>请选择同一版面上的稿件。</translation>
    </message>
    <message>
        <source>Split Article</source>
        <translation>拆分稿件</translation>
    </message>
    <message>
        <source>Split the article</source>
        <translation>已拆分稿件</translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Changed what the lines are</source>
        <translation>已更改这些行的角色</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Changed the headline</source>
        <translation>已更改标题</translation>
    </message>
    <message>
        <source>Correct Misprint</source>
        <translation>改正错字</translation>
    </message>
    <message>
        <source>Corrected the misprint</source>
        <translation>已改正错字</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Repaired the page</source>
        <translation>已修正版面</translation>
    </message>
    <message>
        <source>Merge Articles</source>
        <translation>合并稿件</translation>
    </message>
    <message>
        <source>Merged the articles</source>
        <translation>已合并稿件</translation>
    </message>
    <message>
        <source>“%1” is no place now</source>
        <translation>“%1”今后不作地名</translation>
    </message>
    <message>
        <source>“%1” means %2 now</source>
        <translation>“%1”今后指%2</translation>
    </message>
    <message>
        <source>“%1” means %2 in %3 now</source>
        <translation>《%3》中的“%1”今后指%2</translation>
    </message>
    <message>
        <source>Name of a Place</source>
        <translation>地名含义</translation>
    </message>
    <message>
        <source>Forget Name</source>
        <translation>删去地名</translation>
    </message>
    <message>
        <source>Forgot the name “%1”</source>
        <translation>已删去地名“%1”</translation>
    </message>
    <message>
        <source>Add Place</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>Remove Place</source>
        <translation>移除地点</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除%1</translation>
    </message>
    <message>
        <source>Import Places</source>
        <translation>导入地名</translation>
    </message>
    <message>
        <source>Took in places and names</source>
        <translation>已导入地点和地名</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>已保存检索“%1”</translation>
    </message>
    <message>
        <source>Save Search “%1”</source>
        <translation>保存检索“%1”</translation>
    </message>
    <message>
        <source>Changed the saved search “%1”</source>
        <translation>已更改已存检索“%1”</translation>
    </message>
    <message>
        <source>Change Saved Search “%1”</source>
        <translation>更改已存检索“%1”</translation>
    </message>
    <message>
        <source>Removed the saved search “%1”</source>
        <translation>已删除已存检索“%1”</translation>
    </message>
    <message>
        <source>Remove Saved Search “%1”</source>
        <translation>删除已存检索“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ShortcutEditor</name>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>版面原文</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Input methods or the desktop use this key.</source>
        <translation>输入法或桌面占用了这个键。</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>“%1”已用这个键。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of panes</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::SourceView</name>
    <message>
        <source>K</source>
        <comment>sign of a kicker</comment>
        <translation>引</translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a headline</comment>
        <translation>主</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of a subheadline</comment>
        <translation>副</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign of a byline</comment>
        <translation>者</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign of a note on the author</comment>
        <translation>者</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of a crosshead</comment>
        <translation>题</translation>
    </message>
    <message>
        <source>T</source>
        <comment>sign of running text</comment>
        <translation>文</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of a picture&apos;s caption</comment>
        <translation>图</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of a picture&apos;s credit</comment>
        <translation>图</translation>
    </message>
    <message>
        <source>B</source>
        <comment>sign of a banner</comment>
        <translation>栏</translation>
    </message>
    <message>
        <source>–</source>
        <comment>sign of furniture</comment>
        <translation>杂</translation>
    </message>
    <message>
        <source>Page text</source>
        <translation>版面原文</translation>
    </message>
    <message>
        <source>continues at line %1</source>
        <translation>续第 %1 行</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Selected %1 · Shown %2 · %3 in the library</source>
        <translation>已选 %1 · 显示 %2 · 库中 %3 篇</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TagPart</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Press T on an article to make a tag</source>
        <translation>选中稿件后按 T 新建标签</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TagPicker</name>
    <message>
        <source>Tag: characters, pinyin or initials</source>
        <translation>标签：汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TagTreeModel</name>
    <message>
        <source>tag %1, key %2</source>
        <translation>标签 %1，数字键 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::YearChart</name>
    <message>
        <source>Articles by Year</source>
        <translation>逐年稿件</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1：%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not imported</source>
        <translation>%1：未导入</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>There is no display. On a terminal, use jianbao-cli.</source>
        <translation>没有图形显示。在终端中请使用 jianbao-cli。</translation>
    </message>
    <message>
        <source>Reads local newspapers: finds the articles of their pages, files them by township, and keeps tags, notes and highlights.</source>
        <translation>读地方报纸：找出版面上的稿件，按乡镇归档，并保存标签、笔记和高亮。</translation>
    </message>
    <message>
        <source>The library file to open; made if it is not there. Without it, the library that was open last, or the one in the folder for your data.</source>
        <translation>要打开的资料库文件，没有时新建。不给出时打开上次的资料库，或数据文件夹中的那一个。</translation>
    </message>
</context>
</TS>
