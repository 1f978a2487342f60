<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PlacePane</name>
    <message>
        <source>Filter townships: 张楼 / zhanglou / zlz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press T on an article to make a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No township matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places without Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>All Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>tag %1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the library %1 with the sample pages.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article that meets these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the options that choose articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write articles to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the articles with these numbers, in this order, or those that meet all conditions, to one file with their tags, highlights and notes. A file that is there is replaced, whole or not at all.

markdown is for writing on; html is one page for reading and printing that needs nothing else; csv has one line per article and opens in Excel and LibreOffice; json is an array of what show prints, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, by the numbers that list prints. Without any: all that meet the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; -: standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format. Default: by the ending of the output (.md, .html, .csv, .json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles of this place and of everything under it: a code (370826), a name (张楼镇), a name with the one above it (微山县/张楼镇), pinyin or initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles without a township.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with this tag or one under it: a name, or a path such as 产业振兴/莲藕. Given again: with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles that contain all these words; “…” keeps words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles that credit this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only issues of this day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only issues of this day or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles of this newspaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles whose parts or township are doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order: by date, newest first (the default), by headline, place, paper or contributor in pinyin order, or by doubt, least certain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many articles. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place of the gazetteer has this name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up places and their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints every place with this name, with its official code and the names above it. The last character or two (省 市 县 区 镇 乡 街道) may be left out. Where no name fits, pinyin and initials are tried. Without any place the exit status is 1.

In JSON one array of {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;}, path being the names from the province down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a name with one above it, a code, pinyin or initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTION…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed; the reason is on standard error, and nothing is on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import stopped after %n page(s). They are kept; import again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were already here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) failed; nothing else was affected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>add page files to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads page files, finds their articles and adds them to the library, which is made where it is missing. Folders are searched with everything under them for files ending in .txt or .text; hidden ones are left out. A page whose text is in the library already is skipped, so importing twice changes nothing. The files are only read.

Newspaper, date and page number are taken from the options below, else from the page itself, else from the file&apos;s or folder&apos;s name: 济宁日报20230302_05.txt, 2023-03-02/05版.txt.

A file that fails stops nothing: it is named on standard error with the reason, the rest is imported, and the exit status is 1. Ctrl+C stops between pages and keeps what is there; import again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page files and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the number of articles alone; --limit and --format are left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In JSON one array of {&quot;id&quot;, &quot;page&quot;, &quot;headline&quot;, &quot;township&quot;: {&quot;code&quot;, &quot;name&quot;} or null, &quot;date&quot; or null}, page being the imported file&apos;s name and date that of the issue. In CSV a header line and a line per article, id first. Where the output is a terminal the table is cut to its width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the articles that meet all conditions, newest first; without a condition all articles of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the articles that contain all words of the query, as a reader sees the text: line breaks of the page do not count, and 繁體, ｆｕｌｌ width and capitals find their simpler forms. “…” or &quot;…&quot; keeps words together. Further options narrow the search as in list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of local newspapers, filed by township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads newspaper pages, finds the articles, files each under its township, and lists, searches, tags, notes and exports them. It works on the same libraries as the window, jianbao. Each command explains itself: jianbao-cli COMMAND --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 --help” explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the note of article %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced the note of article %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the note of article %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s number, as list prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write, print and remove notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article has one note of its own, in Markdown; its highlights have theirs, which show prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the note of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the note of an article in place of the one it has. The text is given as an argument or read from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note from this file (UTF-8); -: from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the note of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the note as it was written. Without a note the exit status is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the note of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the article&apos;s own note; notes of its highlights stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library to work on. Default: library.jianbao at the platform&apos;s data location (~/.local/share/jianbao), which is made with sample pages on the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newspaper&apos;s name, for all files. It wins over what pages and file names say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the issue, for all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page number as printed, such as 5 or A2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the files: %1. Default: found for each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date of the form YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): newspaper %3, date %4, page %5; %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the articles of one page, storing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one page file, finds its articles and prints them. No library is opened or changed.

The JSON is one object with page, articles, furniture and problems. Ranges (start, end) are half-open and count Unicode code points of the decoded page text, without byte order mark, line ends as in the file. Every line that is not blank lies in exactly one block of one article, or in furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text for reading (the default) or one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the result of each stage: in JSON as the member trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several places have this name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the tree of townships with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the places that the library has articles about, province › prefecture › county › township, each with the number of articles about it and everything under it, in pinyin order. An article about a county as a whole counts there.

In JSON one array of {&quot;code&quot;, &quot;name&quot;, &quot;path&quot;, &quot;count&quot;}, path being the names from the province down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints an article with its source, place, contributors, tags, highlights and notes; with --source also the lines of the page it was put together from, with their numbers and roles.

In JSON one object in the shape of parse&apos;s articles, with id, page, paper, issue_date, page_no, place, read, starred, tags, notes and highlights; with --source also source, an array of {&quot;line&quot;, &quot;role&quot;, &quot;text&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the page lines of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n article(s) “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” from %n article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is a tag of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is now “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n tag(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tag: its name, or its path such as 产业振兴/莲藕.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, by the numbers that list prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a tag, with those above it in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour. Default: yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number key in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag articles, and keep the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are labels in a tree: 产业振兴/莲藕 is the tag 莲藕 under 产业振兴. Where only one tag has a name, the name alone will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give articles a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the articles the tag, which is made where it is missing. Nothing is changed when one of the articles is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a tag from articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the tag from the articles. The tag itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints all tags with the number of articles that have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a tag another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a tag; it stays where it is in the tree and on its articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a tag and those under it, from all articles and highlights. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several tags have this name: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Sentence</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow it to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text in this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text in this encoding: byte %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for one newspaper page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no page files (.txt) in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Jianbao library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Jianbao.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path, and whether the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: the system does not allow it. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text in it. Check that the file was saved whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file. Convert it to plain text first; if it is text in an unusual encoding, name the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Jianbao knows. It knows UTF-8, UTF-16LE, UTF-16BE, GB18030 and Big5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text in this encoding. Try another encoding, or let it be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text in this encoding: byte %2 does not fit. Try another encoding, or let it be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for one newspaper page. Split it into pages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no page files in the folder “%1”. Page files end in .txt or .text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Jianbao library. Choose another file; this one was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of Jianbao. Install that version; the library was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be changed. Check the permissions of the file and its folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library “%1”. Wait until it has finished and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library reported an error at “%1”. Check the free space of the disk, and make a copy of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder, its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood. Close its quotation marks, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood at character %2. Close the quotation mark, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Give another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
