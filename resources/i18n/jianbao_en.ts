<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Exported %n article(s) to %1.</source>
        <translation>
            <numerusform>Exported %n article to %1.</numerusform>
            <numerusform>Exported %n articles to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped after %n page(s). They are kept; import again to go on.</source>
        <translation>
            <numerusform>Import stopped after %n page. It is kept; import again to go on.</numerusform>
            <numerusform>Import stopped after %n pages. They are kept; import again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were already here.</source>
        <translation>
            <numerusform>%n page was already here.</numerusform>
            <numerusform>%n pages were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) failed; nothing else was affected.</source>
        <translation>
            <numerusform>%n path failed; nothing else was affected.</numerusform>
            <numerusform>%n paths failed; nothing else was affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): newspaper %3, date %4, page %5; %n article(s)</source>
        <translation>
            <numerusform>%1 (%2): newspaper %3, date %4, page %5; %n article</numerusform>
            <numerusform>%1 (%2): newspaper %3, date %4, page %5; %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n article(s) “%1”.</source>
        <translation>
            <numerusform>Tagged %n article “%1”.</numerusform>
            <numerusform>Tagged %n articles “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” from %n article(s).</source>
        <translation>
            <numerusform>Took the tag “%1” from %n article.</numerusform>
            <numerusform>Took the tag “%1” from %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n tag(s).</source>
        <translation>
            <numerusform>Deleted %n tag.</numerusform>
            <numerusform>Deleted %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) no longer apply; “jianbao-cli repair list” says why.</source>
        <translation>
            <numerusform>%n repair no longer applies; “jianbao-cli repair list” says why.</numerusform>
            <numerusform>%n repairs no longer apply; “jianbao-cli repair list” says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parsed %n page(s) again.</source>
        <translation>
            <numerusform>Parsed %n page again.</numerusform>
            <numerusform>Parsed %n pages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have other articles now.</source>
        <translation>
            <numerusform>%n of them has other articles now.</numerusform>
            <numerusform>%n of them have other articles now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stayed as they were.</source>
        <translation>
            <numerusform>%n page stayed as it was.</numerusform>
            <numerusform>%n pages stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the place from %n article(s).</source>
        <translation>
            <numerusform>Took the place from %n article.</numerusform>
            <numerusform>Took the place from %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n article(s) under %1.</source>
        <translation>
            <numerusform>Filed %n article under %1.</numerusform>
            <numerusform>Filed %n articles under %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n new or changed entry(s).</source>
        <translation>
            <numerusform>Took in %n new or changed entry.</numerusform>
            <numerusform>Took in %n new or changed entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %n article(s).</source>
        <translation>
            <numerusform>Settled %n article.</numerusform>
            <numerusform>Settled %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are to be checked again.</source>
        <translation>
            <numerusform>%n article is to be checked again.</numerusform>
            <numerusform>%n articles are to be checked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index is wrong for %n article(s). Mend it: jianbao-cli rebuild</source>
        <translation>
            <numerusform>The search index is wrong for %n article. Mend it: jianbao-cli rebuild</numerusform>
            <numerusform>The search index is wrong for %n articles. Mend it: jianbao-cli rebuild</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticlePane</name>
    <message numerus="yes">
        <source>%n article(s) to check, least certain first.</source>
        <translation>
            <numerusform>%n article to check, least certain first.</numerusform>
            <numerusform>%n articles to check, least certain first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), newest first: too many to rank</source>
        <translation>
            <numerusform>%n article, newest first: too many to rank</numerusform>
            <numerusform>%n articles, newest first: too many to rank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Browsing</name>
    <message numerus="yes">
        <source>%1 has no articles in these %n imported issues.</source>
        <translation>
            <numerusform>%1 has no articles in this %n imported issue.</numerusform>
            <numerusform>%1 has no articles in these %n imported issues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No article contains “%1”. %n article(s) contain “%2”.</source>
        <translation>
            <numerusform>No article contains “%1”. %n article contains “%2”.</numerusform>
            <numerusform>No article contains “%1”. %n articles contain “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoveragePage</name>
    <message numerus="yes">
        <source>%n township(s)</source>
        <translation>
            <numerusform>%n township</numerusform>
            <numerusform>%n townships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageSheet</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: no news in %n imported issue(s)</source>
        <translation>
            <numerusform>%1 %2: no news in %n imported issue</numerusform>
            <numerusform>%1 %2: no news in %n imported issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n article(s)</source>
        <translation>
            <numerusform>%1 %2: %n article</numerusform>
            <numerusform>%1 %2: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n issue(s)</source>
        <translation>
            <numerusform>%1 in %n issue</numerusform>
            <numerusform>%1 in %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::CoverageStrip</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FacetModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FactList</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::HighlightList</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ImportFlow</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were already here.</source>
        <translation>
            <numerusform>%n page was already here.</numerusform>
            <numerusform>%n pages were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; nothing else was affected.</source>
        <translation>
            <numerusform>%n file could not be read; nothing else was affected.</numerusform>
            <numerusform>%n files could not be read; nothing else was affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ImportReportPage</name>
    <message numerus="yes">
        <source>Last import: %n pages were added,</source>
        <translation>
            <numerusform>Last import: %n page was added,</numerusform>
            <numerusform>Last import: %n pages were added,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n articles;</source>
        <translation>
            <numerusform>with %n article;</numerusform>
            <numerusform>with %n articles;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were in the library already.</source>
        <translation>
            <numerusform>%n page was in the library already.</numerusform>
            <numerusform>%n pages were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; nothing else was affected.</source>
        <translation>
            <numerusform>%n file could not be read; nothing else was affected.</numerusform>
            <numerusform>%n files could not be read; nothing else was affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KwicPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 of %n article(s): more are not shown</source>
        <translation>
            <numerusform>%1 of the first %2 of %n article: more are not shown</numerusform>
            <numerusform>%1 of the first %2 of %n articles: more are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ListHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MainWindow</name>
    <message numerus="yes">
        <source>Exporting %n articles…</source>
        <translation>
            <numerusform>Exporting %n article…</numerusform>
            <numerusform>Exporting %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles to “%1”.</source>
        <translation>
            <numerusform>Exported %n article to “%1”.</numerusform>
            <numerusform>Exported %n articles to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the changed names %n article(s) have another place now.</source>
        <translation>
            <numerusform>By the changed names %n article has another place now.</numerusform>
            <numerusform>By the changed names %n articles have another place now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stayed as they were.</source>
        <translation>
            <numerusform>%n page stayed as it was.</numerusform>
            <numerusform>%n pages stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PageFactsForm</name>
    <message numerus="yes">
        <source>Import %n page files</source>
        <translation>
            <numerusform>Import %n page file</numerusform>
            <numerusform>Import %n page files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newspaper, date and page of %n pages</source>
        <translation>
            <numerusform>Newspaper, date and page of %n page</numerusform>
            <numerusform>Newspaper, date and page of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing in %n rows; it can also be added later.</source>
        <translation>
            <numerusform>Something is missing in %n row; it can also be added later.</numerusform>
            <numerusform>Something is missing in %n rows; it can also be added later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be read as they are; try another encoding.</source>
        <translation>
            <numerusform>%n file cannot be read as it is; try another encoding.</numerusform>
            <numerusform>%n files cannot be read as they are; try another encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlacePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n township(s) have articles</source>
        <translation>
            <numerusform>%1 of %n township has articles</numerusform>
            <numerusform>%1 of %n townships have articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlaceTreeModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n article(s)</source>
        <translation>
            <numerusform>%1 to %2: %n article</numerusform>
            <numerusform>%1 to %2: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n month(s) not imported</source>
        <translation>
            <numerusform>%1; %n month not imported</numerusform>
            <numerusform>%1; %n months not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::SelectionPage</name>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n article selected</numerusform>
            <numerusform>%n articles selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Session</name>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>Marked %n article as read</numerusform>
            <numerusform>Marked %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>Marked %n article as unread</numerusform>
            <numerusform>Marked %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>Starred %n article</numerusform>
            <numerusform>Starred %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star off %n articles</source>
        <translation>
            <numerusform>Took the star off %n article</numerusform>
            <numerusform>Took the star off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n articles</source>
        <translation>
            <numerusform>Confirmed %n article</numerusform>
            <numerusform>Confirmed %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the township off %n articles</source>
        <translation>
            <numerusform>Took the township off %n article</numerusform>
            <numerusform>Took the township off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n articles under %1</source>
        <translation>
            <numerusform>Filed %n article under %1</numerusform>
            <numerusform>Filed %n articles under %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n articles “%1”</source>
        <translation>
            <numerusform>Tagged %n article “%1”</numerusform>
            <numerusform>Tagged %n articles “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” off %n articles</source>
        <translation>
            <numerusform>Took the tag “%1” off %n article</numerusform>
            <numerusform>Took the tag “%1” off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n pages</source>
        <translation>
            <numerusform>Changed %n page</numerusform>
            <numerusform>Changed %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TagTreeModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::YearChart</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
