package jp.keikaku.archive;

import java.util.List;
import jp.keikaku.archive.RecentTexts.Analysed;

/**
 * A record on its way into the index: all that takes time was done.
 *
 * @param record as it was cut out of its edition
 * @param wording what it says
 * @param copy where it stands
 * @param said its prose, analysed
 * @param sounds how its words, and those of its title and departments, sound: keys for {@link
 *     IndexFields#SOUND}
 */
record PreparedRecord(
    ArchivedRecord record,
    Wording wording,
    RecordCopy copy,
    Analysed said,
    List<List<String>> sounds) {}
