// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.settings.YesNo;

/** The settings of follow-up. */
@Component
public final class FollowupSettings implements SettingKeys {
    /** F2 */
    public static final SettingKey<Integer> CARD_WAITING_DAYS = SettingKey.number("cards.waiting-days", 5, 0, 365,
            "Days after which a card without a next step is shown in the list of the day.");
    /** F9: in how many days a promise without a day of its own is due. */
    public static final SettingKey<Integer> PROMISE_DAYS = SettingKey.number("promise.default-days", 7, 1, 365,
            "Days until a promise without a day of its own is due.");
    /** F12 */
    public static final SettingKey<Integer> DESK_MINUTES = SettingKey.number("desk.minutes", 20, 5, 480,
            "Minutes a desk session is meant to take.");
    /** F6 */
    public static final SettingKey<String> DAYS_OFF = SettingKey.text("rhythm.days-off", "",
            "Days on which no rhythm comes up, with commas between them: weekdays, 12-25, 12-24..01-06, 2027-08-02..2027-08-20; empty for none.");
    /** F14 */
    public static final SettingKey<YesNo> NOTIFY = SettingKey.yesNo("reminders.notify", YesNo.YES,
            "Whether the desktop says what is due while the window is open.");
    /** F14, X10 */
    public static final SettingKey<YesNo> NOTIFY_DETAILS = SettingKey.yesNo("reminders.notify-details", YesNo.NO,
            "Whether notices of the desktop, which others may see, say what it is about, and not only who and what kind of deed.");
    /** F14 */
    public static final SettingKey<String> CALENDAR_FILE = SettingKey.text("reminders.calendar-file", "",
            "File with a calendar to subscribe to, kept up to date: a whole path, or a name in the folder of the space; empty for none.");
    /** F14 */
    public static final SettingKey<YesNo> CALENDAR_ALARMS = SettingKey.yesNo("reminders.calendar-alarms", YesNo.NO,
            "Whether entries of that calendar ring in the program that subscribes to it.");
    /** F14, X10 */
    public static final SettingKey<YesNo> CALENDAR_DETAILS = SettingKey.yesNo("reminders.calendar-details", YesNo.NO,
            "Whether entries of that calendar, which its host may read, say what it is about, and not only who and what kind of deed.");
    /** F1 */
    public static final SettingKey<Integer> NEW_PEOPLE_DAYS = SettingKey.number("new-people.follow-up-days", 14, 1, 365,
            "Days within which somebody new should hear from you again.");
    /** F6 */
    public static final SettingKey<Integer> WEEK_CAPACITY = SettingKey.number("week.capacity", 12, 0, 500,
            "Conversations you have room for in a week; 0 leaves that open.");
    /** F15 */
    public static final SettingKey<Integer> FIRST_PEOPLE = SettingKey.number("today.first-people", 5, 0, 20,
            "People to begin with that Today proposes in a new book; 0 for none.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(WEEK_CAPACITY, NEW_PEOPLE_DAYS, PROMISE_DAYS, CARD_WAITING_DAYS, FIRST_PEOPLE, DESK_MINUTES, DAYS_OFF, NOTIFY,
                NOTIFY_DETAILS, CALENDAR_FILE, CALENDAR_ALARMS, CALENDAR_DETAILS);
    }

    @Override
    public int order() {
        return 10;
    }
}
