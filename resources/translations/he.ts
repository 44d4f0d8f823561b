<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The words to use are in README.md beside this file. -->
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>About ProductAI Desktop</source>
        <translation>על אודות ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Icon of the program</source>
        <translation>סמל התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>ProductAI Desktop</source>
        <translation>ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Version {version}</source>
        <translation>גרסה {version}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Unofficial: this program was not made by ProductAI, the vendor of the service, and is not endorsed by it.</source>
        <translation>לא רשמי: תוכנה זו לא נוצרה על ידי ProductAI, ספקית השירות, ואינה מאושרת על ידה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Free software under the MIT licence. It uses Qt under the LGPL, version 3.</source>
        <translation>תוכנה חופשית ברישיון MIT. היא משתמשת ב־Qt לפי LGPL, גרסה 3.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Program and computer</source>
        <translation>התוכנה והמחשב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copies all of it as plain text, in English</source>
        <translation>העתקת הכול כטקסט פשוט, באנגלית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Practice mode (free, nothing leaves this computer)</source>
        <translation>מצב תרגול (ללא עלות, דבר אינו יוצא מהמחשב הזה)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Made-up results, to try everything out. No key and no credits are needed. Where you chose a bucket or a folder in Hosting, photos go there all the same.</source>
        <translation>תוצאות מדומות, כדי לנסות הכול. אין צורך במפתח או בקרדיטים. אם נבחרו בהעלאת תמונות דלי או תיקייה, התמונות נשלחות לשם בכל זאת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Service address</source>
        <translation>כתובת השירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Standard</source>
        <translation>ברירת מחדל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>It begins with https://, or with http:// where the service runs on this computer. A key is never sent to another address than its own.</source>
        <translation>היא מתחילה ב-⁦https://⁩, או ב-⁦http://⁩ כשהשירות פועל במחשב הזה. מפתח לעולם אינו נשלח לכתובת שאינה שלו.</translation>
    </message>
</context>
<context>
    <name>AdoptForm</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number at the service</source>
        <translation>מספר בשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>such as 12345</source>
        <translation>למשל 12345</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Look it up</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number of {0} at the service, as its website shows it:</source>
        <translation>המספר של {0} בשירות, כפי שהוא מופיע באתר שלו:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number of {0} at the service, as the broken answer said:</source>
        <translation>המספר של {0} בשירות, כפי שנאמר בתשובה הקטועה:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Give the number first</source>
        <translation>קודם יש להזין את המספר</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>None yet: the question comes with the first upload.</source>
        <translation>עדיין אין: השאלה תופיע בהעלאה הראשונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Ask again</source>
        <translation>לשאול שוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Ask again before uploads to {service}</source>
        <translation>לשאול שוב לפני העלאה אל {service}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Practice mode</source>
        <translation>מצב תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>{service} · bucket {place}</source>
        <translation>‏{service} · דלי {place}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>{service} · folder at {place}</source>
        <translation>‏{service} · תיקייה בכתובת {place}</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <location filename="../../productai_desktop/gui/review/answer_line.py"/>
        <source>In your own words</source>
        <translation>במילים שלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/answer_line.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Where the system asks for more contrast, the window has more.</source>
        <translation>אם המערכת מבקשת ניגודיות גבוהה יותר, גם החלון יציג אותה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Density</source>
        <translation>צפיפות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Comfortable</source>
        <translation>מרווח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>צפוף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Compact shows more edits and photos at once.</source>
        <translation>במצב צפוף רואים יותר עריכות ותמונות בבת אחת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>BalancePill</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>יתרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{balance} · running low</source>
        <translation>‏{balance} · עומד להיגמר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Few credits are left for further edits</source>
        <translation>נותרו מעט קרדיטים לעריכות נוספות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Promised: what the edits that wait will cost</source>
        <translation>שמורים: העלות של העריכות הממתינות</translation>
    </message>
</context>
<context>
    <name>BalancePopup</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Check now</source>
        <translation>בדיקה כעת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>What a kept result costs…</source>
        <translation>כמה עולה תוצאה שנשמרה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>not known yet</source>
        <translation>עדיין לא ידוע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>יתרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Promised to waiting edits</source>
        <translation>שמורים לעריכות ממתינות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Free</source>
        <translation>פנויים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Used today</source>
        <translation>נוצלו היום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{credits} · {edits}</source>
        <translation>{credits} · {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Limit per day</source>
        <translation>מגבלה ליום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{project}: limit per day</source>
        <translation>‏{project}: מגבלה ליום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{project}: limit in all</source>
        <translation>‏{project}: מגבלה כוללת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Asking the service…</source>
        <translation>פנייה לשירות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>That is the balance now.</source>
        <translation>זו היתרה כעת.</translation>
    </message>
</context>
<context>
    <name>BatchFooter</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_footer.py"/>
        <source>Cost of the batch</source>
        <translation>עלות האצווה</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Operation</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Names of the results</source>
        <translation>שמות התוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Only the first {count} lines, as a trial</source>
        <translation>לניסיון: רק {count} השורות הראשונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Do again what is done</source>
        <translation>ביצוע חוזר של מה שהושלם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Most credits</source>
        <translation>מרב הקרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>No cap</source>
        <translation>ללא תקרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>In prompt and names: {names}</source>
        <translation>בהנחיה ובשמות: {names}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Custom model</source>
        <translation>מודל מותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>From</source>
        <translation>מקור</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Plan the rest</source>
        <translation>תכנון היתרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Start the batch</source>
        <translation>הפעלת האצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Each edit is charged when it is sent</source>
        <translation>כל עריכה מחויבת בעת שליחתה</translation>
    </message>
</context>
<context>
    <name>BatchSource</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Source of the batch</source>
        <translation>מקור האצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>List or photos…</source>
        <translation>רשימה או תמונות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Folder…</source>
        <translation>תיקייה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>With the folders in it</source>
        <translation>כולל התיקיות שבתוכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Change the folder of the photos</source>
        <translation>שינוי תיקיית התמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Photos from “{folder}”</source>
        <translation>תמונות מתוך ״{folder}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Open a list or photos</source>
        <translation>פתיחת רשימה או תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Lists and photos ({patterns})</source>
        <translation>רשימות ותמונות ({patterns})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Lists ({patterns})</source>
        <translation>רשימות ({patterns})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Open a folder of photos</source>
        <translation>פתיחת תיקיית תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Folder of the photos</source>
        <translation>תיקיית התמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>A list (CSV, TSV or XLSX), or some photos</source>
        <translation>רשימה (CSV, TSV או XLSX) או כמה תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>All photos of a folder</source>
        <translation>כל התמונות שבתיקייה</translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>bucket</source>
        <translation>דלי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>access key ID</source>
        <translation>מזהה מפתח הגישה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>secret access key</source>
        <translation>מפתח גישה סודי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Address of the bucket's server</source>
        <translation>כתובת השרת של הדלי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>This must be a server's address without the bucket's name. It begins with https://, or with http:// where the server runs on this computer.</source>
        <translation>כאן נדרשת כתובת של שרת, בלי שם הדלי. היא מתחילה ב־⁦https://⁩, או ב־⁦http://⁩ אם השרת פועל במחשב זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Bucket</source>
        <translation>דלי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A bucket's name has 3 to 63 letters, digits, dots and hyphens.</source>
        <translation>שם של דלי הוא בן 3 עד 63 אותיות, ספרות, נקודות ומקפים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Region (if needed)</source>
        <translation>אזור (אם נדרש)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A region looks like eu-central-1.</source>
        <translation>אזור נראה כך: ⁦eu-central-1⁩.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Where the address names it, nothing has to be entered</source>
        <translation>אם הכתובת מציינת אותו, אין צורך להזין דבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Access key ID</source>
        <translation>מזהה מפתח הגישה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>An access key ID has no spaces and only Latin letters and digits.</source>
        <translation>במזהה מפתח גישה אין רווחים, ורק אותיות לטיניות וספרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Prefix (if wanted)</source>
        <translation>קידומת (לפי הצורך)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A prefix looks like productai/ and begins with no slash.</source>
        <translation>קידומת נראית כך: ⁦productai/⁩, ואינה מתחילה בלוכסן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Begins the names of the photos in the bucket</source>
        <translation>תחילת השמות של התמונות בדלי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Secret access key</source>
        <translation>מפתח גישה סודי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Addresses are valid for</source>
        <translation>הכתובות תקפות למשך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>The service fetches a photo within minutes. An address that may expire before is renewed before it is sent. A week is the most there is.</source>
        <translation>השירות מוריד תמונה בתוך דקות. כתובת שעלולה לפוג קודם לכן מתחדשת לפני השליחה. שבוע הוא המרב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Delete photos when the edit has ended</source>
        <translation>מחיקת התמונות בסיום העריכה</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>At the service</source>
        <translation>בשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Is this the picture of {name}?</source>
        <translation>האם זו התמונה של {name}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Is this {name}?</source>
        <translation>האם זו {name}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Yes, this is it</source>
        <translation>כן, זו היא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Take it over</source>
        <translation>לקחת אותה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>No, it is another's</source>
        <translation>לא, של אחרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Number {number} has the same prompt at the service.</source>
        <translation>למספר {number} יש אותו פרומפט בשירות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>The prompt of number {number} begins as this one's.</source>
        <translation>הפרומפט של מספר {number} מתחיל כמו זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>The service tells no prompt of number {number}.</source>
        <translation>השירות לא מוסר פרומפט של מספר {number}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>It ended with {status}, without a picture. Taken over, it cost {cost}.</source>
        <translation>היא הסתיימה עם {status}, בלי תמונה. אם תילקח, עלותה {cost}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Its picture cannot be shown. Taken over, it cost {cost}.</source>
        <translation>אי אפשר להציג את התמונה. אם תילקח, עלותה {cost}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Taken over, it cost {cost}.</source>
        <translation>אם תילקח, עלותה {cost}.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>How to compare</source>
        <translation>אופן ההשוואה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Split</source>
        <translation>מפוצל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Several</source>
        <translation>כמה יחד</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Loading the picture…</source>
        <translation>התמונה נטענת…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Drop a photo to begin</source>
        <translation>כדי להתחיל, גוררים לכאן תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>or double-click to open one</source>
        <translation>או פותחים תמונה בלחיצה כפולה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>or open one with {keys}</source>
        <translation>או פותחים תמונה עם {keys}</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Compare models</source>
        <translation>השוואת מודלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Each model makes the edit once, and you compare the results.</source>
        <translation>כל מודל מבצע את העריכה פעם אחת, ואז אפשר להשוות בין התוצאות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Tick two or more models</source>
        <translation>יש לסמן שני מודלים או יותר</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>The result cannot be shown: {0} was moved or is damaged.</source>
        <translation>לא ניתן להציג את התוצאה: הקובץ {0} הועבר או פגום.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>This photo is an address. It is not fetched before it is edited.</source>
        <translation>תמונה זו היא כתובת. היא לא תיטען לפני העריכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>The photo cannot be shown: {0} was moved or is no picture.</source>
        <translation>לא ניתן להציג את התמונה: הקובץ {0} הועבר או אינו תמונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_pane.py"/>
        <source>try {0}</source>
        <translation>ניסיון {0}</translation>
    </message>
</context>
<context>
    <name>CompareSurface</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_surface.py"/>
        <source>shown as sRGB</source>
        <translation>מוצג כ־sRGB</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Turn</source>
        <translation>סיבוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>In step</source>
        <translation>יחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Fit</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Divide the pictures from top to bottom or from side to side</source>
        <translation>חלוקת התמונות מלמעלה למטה או מצד לצד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Both sides show the same part again</source>
        <translation>שני הצדדים מציגים שוב את אותו החלק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The colour under the pointer, before and after; the arrow keys move the point</source>
        <translation>הצבע שמתחת לסמן, לפני ואחרי; מקשי החצים מזיזים את הנקודה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The whole picture</source>
        <translation>התמונה כולה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>One pixel of the picture on one of the screen</source>
        <translation>פיקסל אחד של התמונה על פיקסל אחד של המסך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Changes below this stay grey</source>
        <translation>שינויים קטנים מזה נשארים אפורים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Zoom, from 5 % to 1,600 %</source>
        <translation>הגדלה, מ־5% עד 1,600%</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The profile of this monitor is not known: its colours may be off</source>
        <translation>הפרופיל של המסך הזה אינו ידוע: ייתכן שצבעיו סוטים</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>comparing…</source>
        <translation>בהשוואה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>cannot be compared</source>
        <translation>לא ניתן להשוואה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>moved apart</source>
        <translation>הוזז לבדו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>Original</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>{0} % of the picture</source>
        <translation>‏{0}% מהתמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>laid over by content</source>
        <translation>מונח לפי התוכן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>laid over by its edges</source>
        <translation>מונח לפי השוליים</translation>
    </message>
</context>
<context>
    <name>CostNotice</name>
    <message>
        <location filename="../../productai_desktop/gui/order/cost_notice.py"/>
        <source>This spends more than usual</source>
        <translation>העלות גבוהה מהרגיל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/cost_notice.py"/>
        <source>Before a large order</source>
        <translation>לפני הזמנה גדולה</translation>
    </message>
</context>
<context>
    <name>CustomModelEdit</name>
    <message>
        <location filename="../../productai_desktop/gui/order/custom_model.py"/>
        <source>Custom model</source>
        <translation>מודל מותאם</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>The chosen edit</source>
        <translation>העריכה שנבחרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Choose an edit to see all about it.</source>
        <translation>יש לבחור עריכה כדי לראות עליה הכול.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Where it comes from, and what was made of it</source>
        <translation>מאין זה בא ומה נעשה מזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Add a note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Before and after, large (Enter)</source>
        <translation>לפני ואחרי, בגדול (Enter)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Use photo</source>
        <translation>שימוש בתמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Use result as photo</source>
        <translation>שימוש בתוצאה כתמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>All settings again</source>
        <translation>כל ההגדרות שוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Proof sheet…</source>
        <translation>גיליון הגהה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Remove from history…</source>
        <translation>הסרה מההיסטוריה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>There is no result to export</source>
        <translation>אין תוצאה לייצוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Photo {number}</source>
        <translation>תמונה {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Names of the files</source>
        <translation>שמות הקבצים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Keep the files</source>
        <translation>להשאיר את הקבצים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Finds out how the files would be; writes none</source>
        <translation>בודק איך ייראו הקבצים; אינו כותב דבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export for</source>
        <translation>ייצוא עבור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Tick what to export for.</source>
        <translation>סמנו עבור מה לייצא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>None of the results is among those chosen.</source>
        <translation>אף תוצאה אינה בין אלה שנבחרו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export {files}</source>
        <translation>ייצוא {files}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>1 file that is there already will be replaced.</source>
        <translation>קובץ אחד שכבר קיים יוחלף.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>{count} files that are there already will be replaced.</source>
        <translation>{count} קבצים שכבר קיימים יוחלפו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Replace {files}</source>
        <translation>החלפת {files}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>File {number} of {count}</source>
        <translation>קובץ {number} מתוך {count}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Shape</source>
        <translation>צורה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>As each preset asks</source>
        <translation>כפי שכל תבנית דורשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Fit into its sides</source>
        <translation>התאמה למידות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Pad on a colour</source>
        <translation>ריפוד בצבע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Crop to the product</source>
        <translation>חיתוך לפי המוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Largest file in MB</source>
        <translation>הקובץ הגדול ביותר במ״ב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source> MB</source>
        <translation> מ״ב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Metadata</source>
        <translation>מטא־נתונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>What each preset keeps</source>
        <translation>מה שכל תבנית שומרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>All that the result has</source>
        <translation>כל מה שיש בתוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>The mark of AI and the author</source>
        <translation>סימון הבינה המלאכותית והיוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Only the mark of AI</source>
        <translation>סימון הבינה המלאכותית בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Where a name is taken</source>
        <translation>כאשר שם תפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Add a number</source>
        <translation>להוסיף מספר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Leave it out</source>
        <translation>לדלג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Replace the file</source>
        <translation>להחליף את הקובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>All {count}</source>
        <translation>הכול {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Kept {count}</source>
        <translation>נשמרו {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Starred {count}</source>
        <translation>בכוכב {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Placeholders: {names}</source>
        <translation>מצייני מקום: {names}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Largest file</source>
        <translation>הקובץ הגדול ביותר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Name is taken</source>
        <translation>השם תפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour…</source>
        <translation>צבע…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour around the picture: {colour}</source>
        <translation>הצבע סביב התמונה: {colour}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour around the picture</source>
        <translation>הצבע סביב התמונה</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>The file is not where it was</source>
        <translation>הקובץ אינו במקום שבו היה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Find it…</source>
        <translation>חיפוש…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Say where it is…</source>
        <translation>ציון המקום…</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/filmstrip.py"/>
        <source>Original and results</source>
        <translation>מקור ותוצאות</translation>
    </message>
</context>
<context>
    <name>FilterPicker</name>
    <message>
        <location filename="../../productai_desktop/gui/history/filter_picker.py"/>
        <source>{filter}: {choice}</source>
        <translation>{filter}: {choice}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Search prompts, files, models and notes</source>
        <translation>חיפוש בהנחיות, בקבצים, במודלים ובהערות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Search the history</source>
        <translation>חיפוש בהיסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No project</source>
        <translation>ללא פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Done</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Failed</source>
        <translation>נכשלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At the service</source>
        <translation>אצל השירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Waiting</source>
        <translation>ממתינה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Paused</source>
        <translation>מושהית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Custom model</source>
        <translation>מודל מותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any rating</source>
        <translation>כל דירוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>5 stars</source>
        <translation>5 כוכבים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At least {count} stars</source>
        <translation>{count} כוכבים לפחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At least 1 star</source>
        <translation>כוכב אחד לפחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any cost</source>
        <translation>כל עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No credits</source>
        <translation>ללא קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>1 to 8 credits</source>
        <translation>1 עד 8 קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>9 to 20 credits</source>
        <translation>9 עד 20 קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>More than 20 credits</source>
        <translation>יותר מ־20 קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice</source>
        <translation>תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice and real edits</source>
        <translation>עריכות תרגול ועריכות אמיתיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Real edits</source>
        <translation>עריכות אמיתיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice only</source>
        <translation>תרגול בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Starred</source>
        <translation>מסומנת בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Starred edits only</source>
        <translation>רק עריכות שסומנו בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>This month</source>
        <translation>החודש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last month</source>
        <translation>החודש שעבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>From day to day</source>
        <translation>מיום עד יום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>to</source>
        <translation>עד</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <location filename="../../productai_desktop/gui/order/folder_button.py"/>
        <source>Save to {folder}</source>
        <translation>שמירה אל {folder}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/folder_button.py"/>
        <source>Save results to</source>
        <translation>שמירת תוצאות אל</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose the folder that is served</source>
        <translation>בחירת התיקייה המוגשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose a folder that exists, with its whole path.</source>
        <translation>יש לבחור תיקייה קיימת, בנתיב מלא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>The program copies photos into it, as they are sent.</source>
        <translation>התוכנה מעתיקה אליה את התמונות כפי שהן נשלחות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Its address</source>
        <translation>הכתובת שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>This must be the folder's address and begin with https://, such as https://files.example.com/productai</source>
        <translation>כאן נדרשת כתובת התיקייה, המתחילה ב־⁦https://⁩, כגון ⁦https://files.example.com/productai⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>A file in the folder can be fetched from this address and its name, without signing in. Photos get names that nobody can guess; switch listings of the folder off all the same.</source>
        <translation>קובץ בתיקייה ניתן להורדה מכתובת זו בתוספת שמו, בלי כניסה לחשבון. לתמונות ניתנים שמות שאיש אינו יכול לנחש; ובכל זאת מומלץ לכבות את הצגת רשימת הקבצים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Delete photos when the edit has ended</source>
        <translation>מחיקת התמונות בסיום העריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>its address</source>
        <translation>הכתובת שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Folder that is served</source>
        <translation>התיקייה המוגשת</translation>
    </message>
</context>
<context>
    <name>ForgettingPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>What remains</source>
        <translation>מה שנשאר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This cannot be undone.</source>
        <translation>אי אפשר לבטל פעולה זו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Show where the finished pictures are</source>
        <translation>הצגת מקום התמונות המוגמרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Copy the list of what remains</source>
        <translation>העתקת הרשימה של מה שנשאר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Forget for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>What is owed is at the service, or its answer was lost. Wait for it, or close it in the queue; then forget the project.</source>
        <translation>מה שעוד חסר נמצא בשירות, או שהתשובה עליו אבדה. יש להמתין לו או לסגור אותו בתור, ואז למחוק את הפרויקט.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Forget the project “{project}” for good?</source>
        <translation>למחוק לצמיתות את הפרויקט ״{project}״ וכל שלו?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This goes:</source>
        <translation>מה שיימחק:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This remains:</source>
        <translation>מה שנשאר:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>“{project}” cannot be forgotten yet: 1 edit of it is still owed.</source>
        <translation>עדיין אי אפשר למחוק את ״{project}״: עריכה אחת שלו עוד לא הגיעה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>“{project}” cannot be forgotten yet: {count} edits of it are still owed.</source>
        <translation>עדיין אי אפשר למחוק את ״{project}״: {count} עריכות שלו עוד לא הגיעו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>The project “{project}” is forgotten.</source>
        <translation>הפרויקט ״{project}״ נמחק לצמיתות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This went:</source>
        <translation>מה שנמחק:</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>Address copied.</source>
        <translation>הכתובת הועתקה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>File and picture copied.</source>
        <translation>הקובץ והתמונה הועתקו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>Picture copied.</source>
        <translation>התמונה הועתקה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The file “{name}” is not there any more. It was moved or deleted.</source>
        <translation>הקובץ ״{name}״ כבר אינו שם. הוא הועבר או נמחק.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>“{name}” cannot be read as a picture, so nothing was copied.</source>
        <translation>אי אפשר לקרוא את ״{name}״ כתמונה, ולכן דבר לא הועתק.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>This computer names no program that opens “{name}”. Choose one with “Open with”.</source>
        <translation>במחשב הזה לא מוגדרת תוכנה שפותחת את ״{name}״. בחרו אחת תחת ״פתיחה באמצעות״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The program “{name}” is not there any more. Choose another.</source>
        <translation>התוכנה ״{name}״ כבר אינה שם. בחרו אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The program “{name}” did not start ({detail}).</source>
        <translation>התוכנה ״{name}״ לא נפתחה ({detail}).</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy picture only</source>
        <translation>העתקת התמונה בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Open with</source>
        <translation>פתיחה באמצעות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Looking for programs…</source>
        <translation>מחפש תוכנות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Choose a program…</source>
        <translation>בחירת תוכנה…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Header</source>
        <translation>כותרת עליונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>ProductAI Desktop</source>
        <translation>ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Report a problem…</source>
        <translation>דיווח על בעיה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>About ProductAI Desktop</source>
        <translation>על אודות ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Save report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Zip archive (*.zip)</source>
        <translation>ארכיון Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Text (*.txt)</source>
        <translation>טקסט (*.txt)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Don't show hints</source>
        <translation>להסתיר רמזים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Don't show hints. The settings bring them back.</source>
        <translation>להסתיר רמזים. אפשר להחזיר אותם בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>{{{name}}} is not filled in</source>
        <translation>‏{{{name}}} לא מולא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Go to it. It can also stay: the edit can be ordered as it is.</source>
        <translation>מעבר אליו. אפשר גם להשאיר: ניתן להזמין את העריכה כפי שהיא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Add: {phrase}</source>
        <translation>הוספה: {phrase}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Adds to the prompt: {phrase}</source>
        <translation>מוסיף להנחיה: {phrase}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Only an edit with a result can be kept or rejected.</source>
        <translation>אפשר לשמור או לדחות רק עריכה שיש לה תוצאה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Found. 1 edit names it.</source>
        <translation>נמצא. עריכה אחת מציינת אותו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Found. {count} edits name it.</source>
        <translation>נמצא. {count} עריכות מציינות אותו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Edits that have not ended stay.</source>
        <translation>עריכות שלא הסתיימו נשארות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>1 file could not be moved to the trash and stays.</source>
        <translation>לא היה אפשר להעביר קובץ אחד לאשפה, והוא נשאר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>{count} files could not be moved to the trash and stay.</source>
        <translation>לא היה אפשר להעביר {count} קבצים לאשפה, והם נשארים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>1 edit removed from the history. Its credits stay counted.</source>
        <translation>עריכה אחת הוסרה מההיסטוריה. הקרדיטים שלה נשארים בחשבון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>{count} edits removed from the history. Their credits stay counted.</source>
        <translation>{count} עריכות הוסרו מההיסטוריה. הקרדיטים שלהן נשארים בחשבון.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>Earlier prompts</source>
        <translation>הנחיות קודמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>Search earlier prompts</source>
        <translation>חיפוש בהנחיות קודמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>No earlier prompt holds these words.</source>
        <translation>אין הנחיה קודמת עם המילים האלה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>The prompts of your edits will be listed here.</source>
        <translation>כאן יופיעו ההנחיות של העריכות.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>What to show</source>
        <translation>מה להציג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Spend</source>
        <translation>הוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>No edits yet. Each edit that you order stands here, from the first on.</source>
        <translation>אין עדיין עריכות. כל עריכה שתזמינו תופיע כאן, מהראשונה והלאה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Nothing fits. Take a word away, or clear the filters.</source>
        <translation>דבר אינו מתאים. אפשר להסיר מילה או לנקות את המסננים.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_view.py"/>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
</context>
<context>
    <name>HostingPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Hosting</source>
        <translation>העלאת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>How photos from this computer reach the service</source>
        <translation>כיצד תמונות ממחשב זה מגיעות לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>The service can only edit what it can fetch. So before an edit is sent, its photo gets an address on the internet, in one of three ways.</source>
        <translation>השירות יכול לערוך רק מה שביכולתו להוריד. לכן, לפני שעריכה נשלחת, התמונה שלה מקבלת כתובת באינטרנט, באחת משלוש דרכים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Longest side of photos that are sent</source>
        <translation>הצלע הארוכה של תמונות נשלחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Larger photos are made smaller before they are sent: models look at fewer pixels than cameras take. Your files stay as they are. A photo that is over 10 MB even so is made smaller still.</source>
        <translation>תמונות גדולות יותר מוקטנות לפני השליחה: המודלים משתמשים בפחות פיקסלים ממה שמצלמות מצלמות. הקבצים המקוריים נשארים כפי שהם. תמונה שגם אז היא מעל 10 מ״ב מוקטנת עוד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Photos with an address of their own</source>
        <translation>תמונות עם כתובת משלהן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>A photo that lies at a public https address is not uploaded. The service fetches it from there: paste or drop its address in place of the file.</source>
        <translation>תמונה שנמצאת בכתובת https ציבורית אינה מועלית. השירות מוריד אותה משם: מדביקים או גוררים את כתובתה במקום הקובץ.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Forbid a way for a project…</source>
        <translation>איסור דרך עבור פרויקט…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>You have agreed to uploads to</source>
        <translation>ניתנה הסכמה להעלאה אל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Still missing: {names}. Until then photos from this computer cannot be sent.</source>
        <translation>עדיין חסר: {names}. עד אז אי אפשר לשלוח תמונות ממחשב זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Mend first what is marked above.</source>
        <translation>יש לתקן תחילה את המסומן למעלה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Enter first what is missing.</source>
        <translation>יש להזין תחילה את החסר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Never made smaller</source>
        <translation>לעולם לא מוקטנות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>{pixels} px</source>
        <translation>‏{pixels} פיקסלים</translation>
    </message>
</context>
<context>
    <name>HostingTestPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>The test picture stays at the service: it cannot be removed. The test takes one of the {count} requests a minute.</source>
        <translation>תמונת הבדיקה נשארת בשירות: אי אפשר להסיר אותה. הבדיקה צורכת אחת מ־{count} הבקשות בדקה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Test how photos reach the service</source>
        <translation>בדיקה כיצד תמונות מגיעות לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Cancel the test</source>
        <translation>ביטול הבדיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>In practice mode the test picture goes where your settings say, and the embedded service stands in for the real one.</source>
        <translation>במצב תרגול תמונת הבדיקה נשלחת למקום שבהגדרות, והשירות המובנה ממלא את מקומו של האמיתי.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Testing…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>The test was cancelled; its picture may lie there still.</source>
        <translation>הבדיקה בוטלה; ייתכן שהתמונה שלה עדיין שם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>not possible there; the test picture stays</source>
        <translation>לא ניתן שם; תמונת הבדיקה נשארת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>not tried</source>
        <translation>לא נוסה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service by way of the bucket {host}.</source>
        <translation>תמונות מגיעות לשירות דרך הדלי {host}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service by way of the folder {host}.</source>
        <translation>תמונות מגיעות לשירות דרך התיקייה {host}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service.</source>
        <translation>תמונות מגיעות לשירות.</translation>
    </message>
</context>
<context>
    <name>InputTray</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Open photos</source>
        <translation>פתיחת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Photos ({names})</source>
        <translation>תמונות ({names})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Open a folder of photos</source>
        <translation>פתיחת תיקיית תמונות</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Drop a list or a folder of photos here</source>
        <translation>גוררים לכאן רשימה או תיקיית תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>A list is a CSV or Excel file with a line for each edit. Its columns: image, or sku for photos that are named so; and, where lines differ, prompt, model, aspect_ratio, resolution, format, output. Nothing is charged before you start.</source>
        <translation>רשימה היא קובץ CSV או Excel עם שורה לכל עריכה. העמודות: image, או sku לתמונות הנקראות כך; ובמקום שהשורות שונות זו מזו: prompt, model, aspect_ratio, resolution, format, output. לפני ההפעלה לא מתבצע חיוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open a list or photos…</source>
        <translation>פתיחת רשימה או תמונות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open a folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Star</source>
        <translation>כוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Reject</source>
        <translation>לדחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Starred</source>
        <translation>מסומנת בכוכב</translation>
    </message>
</context>
<context>
    <name>KeyChooser</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Key: {name}</source>
        <translation>מפתח: {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>first key</source>
        <translation>המפתח הראשון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Choose the key that pays for the next edits</source>
        <translation>בחירת המפתח שישלם על העריכות הבאות</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>A key is set; enter another to replace it</source>
        <translation>מוגדר מפתח; להחלפה יש להזין מפתח אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Key in use</source>
        <translation>המפתח בשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Add a key…</source>
        <translation>הוספת מפתח…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Another account, under a name of its own</source>
        <translation>חשבון נוסף, תחת שם משלו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Name of the key</source>
        <translation>שם המפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Name, such as “Shop”</source>
        <translation>שם, למשל ״חנות״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Asks the service for plan and credits; costs nothing</source>
        <translation>שואל את השירות על התוכנית והקרדיטים; ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Save key</source>
        <translation>שמירת המפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Forget key</source>
        <translation>שכחת המפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Edits paid with it are fetched again once it is entered again</source>
        <translation>עריכות ששולמו בו יורדו שוב לאחר שיוזן מחדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key comes from the environment (PRODUCTAI_API_KEY) and is not stored.</source>
        <translation>המפתח מגיע ממשתנה הסביבה (PRODUCTAI_API_KEY) ואינו נשמר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key for {service} is kept in this computer's keyring.</source>
        <translation>המפתח עבור {service} שמור בצרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>This computer has no keyring: the key is kept for this session only.</source>
        <translation>במחשב הזה אין צרור מפתחות: המפתח יישמר להפעלה הנוכחית בלבד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Practice mode needs no key. One saved here for {service} is used when it is off.</source>
        <translation>מצב תרגול אינו דורש מפתח. מפתח שיישמר כאן עבור {service} ישמש כשהמצב כבוי.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>No key for {service} yet.</source>
        <translation>אין עדיין מפתח עבור {service}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Give the key a name first</source>
        <translation>קודם יש לתת שם למפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Enter a key first</source>
        <translation>קודם יש להזין מפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Asking the service…</source>
        <translation>פנייה לשירות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>There is a key of this name already. Choose another.</source>
        <translation>כבר קיים מפתח בשם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Saving…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is good: {credits}, plan “{plan}”.</source>
        <translation>המפתח תקין: {credits}, תוכנית ״{plan}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is saved. Switch practice mode off to use it.</source>
        <translation>המפתח נשמר. כדי להשתמש בו יש לכבות את מצב התרגול.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is saved.</source>
        <translation>המפתח נשמר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is in use, for this session only.</source>
        <translation>המפתח בשימוש, להפעלה הנוכחית בלבד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is forgotten.</source>
        <translation>המפתח נמחק.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>Change the keys</source>
        <translation>שינוי המקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>New keys for {action}</source>
        <translation>מקשים חדשים עבור {action}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the LGPL, version 3. They are linked dynamically: whoever wants another build of the same version puts its library files in place of those in {folder}, and starts the program again.</source>
        <translation>בתוכנה נעשה שימוש ב־Qt וב־PySide6 לפי LGPL, גרסה 3. הן מקושרות באופן דינמי: כדי להשתמש בבנייה אחרת של אותה גרסה יש לשים את קובצי הספרייה שלה במקום אלה שבתיקייה {folder}, ולהפעיל את התוכנה מחדש.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Search the licences</source>
        <translation>חיפוש ברישיונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Return finds the next place, Shift+Return the one before</source>
        <translation>מקש Enter מוצא את המקום הבא, Shift+Enter את הקודם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>This installation came without the text of the licences.</source>
        <translation>התקנה זו הגיעה בלי נוסח הרישיונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Parts of the program</source>
        <translation>חלקי התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Text of the licences</source>
        <translation>נוסח הרישיונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Not found.</source>
        <translation>לא נמצא.</translation>
    </message>
</context>
<context>
    <name>LineageTree</name>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Where it comes from, and what was made of it</source>
        <translation>מאין זה בא ומה נעשה מזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>and {count} more</source>
        <translation>ועוד {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Export for {preset}: {name}</source>
        <translation>ייצוא עבור {preset}: {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Photo {name}</source>
        <translation>תמונה {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/main_window.py"/>
        <source>ProductAI Desktop</source>
        <translation>ProductAI Desktop</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/marking_view.py"/>
        <source>Original with marked regions</source>
        <translation>המקור עם האזורים המסומנים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/marking_view.py"/>
        <source>Drag to mark a region. Arrows move it, Shift and arrows resize it, Del removes it, Page Up and Page Down choose another.</source>
        <translation>גרירה מסמנת אזור. החצים מזיזים אותו, Shift וחצים משנים את גודלו, Del מסיר אותו, Page Up ו־Page Down בוחרים אזור אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/marking_view.py"/>
        <source>{name}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high.</source>
        <translation>‏{name}: {left}% משמאל, {top}% מלמעלה, רוחב {width}%, גובה {height}%.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Report a problem…</source>
        <translation>דיווח על בעיה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Close the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>{message} ({count} times)</source>
        <translation>‏{message} ({count} פעמים)</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_list.py"/>
        <source>Favourite. {description}</source>
        <translation>מועדף. {description}</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Search models</source>
        <translation>חיפוש מודלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>F makes a model a favourite</source>
        <translation>המקש F הופך מודל למועדף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Favourite (F)</source>
        <translation>מועדף (F)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_picker.py"/>
        <source>Models: {models}</source>
        <translation>מודלים: {models}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_picker.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/more_button.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Look for {file} in</source>
        <translation>חיפוש {file} בתוך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Where is {file}?</source>
        <translation>היכן {file}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Looking for {file}…</source>
        <translation>מחפשים את {file}…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>{file} is not in this folder.</source>
        <translation>‏{file} אינו בתיקייה זו.</translation>
    </message>
</context>
<context>
    <name>OrderFooter</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_footer.py"/>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_footer.py"/>
        <source>Ordering…</source>
        <translation>מתבצעת הזמנה…</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Compare models…</source>
        <translation>השוואת מודלים…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Back to one model</source>
        <translation>חזרה למודל אחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Resolution</source>
        <translation>רזולוציה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Variants</source>
        <translation>וריאציות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Format</source>
        <translation>פורמט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>crops the {ratio} original</source>
        <translation>חותך את המקור, שיחסו {ratio}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>crops the original</source>
        <translation>חותך את המקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Custom model</source>
        <translation>מודל מותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Aspect ratio</source>
        <translation>יחס גובה-רוחב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Save to</source>
        <translation>שמירה אל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Make the edit with several models</source>
        <translation>ביצוע העריכה בכמה מודלים</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Next edit</source>
        <translation>העריכה הבאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Operation</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>The edit could not be ordered. Nothing was charged.</source>
        <translation>לא ניתן היה להזמין את העריכה. לא בוצע חיוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Custom model</source>
        <translation>מודל מותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>GPS is removed before sending</source>
        <translation>נשלח ללא GPS</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Order at the front of the queue</source>
        <translation>הזמנה בראש התור</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>The project “{project}” has a folder of its own: {folder}</source>
        <translation>לפרויקט ״{project}״ יש תיקייה משלו: {folder}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Folder for results</source>
        <translation>תיקייה לתוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard</source>
        <translation>ברירת מחדל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard folder</source>
        <translation>תיקיית ברירת המחדל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Names of results</source>
        <translation>שמות התוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard name</source>
        <translation>שם ברירת המחדל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Placeholders</source>
        <translation>מצייני מיקום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Insert {{{name}}}</source>
        <translation>הוספת {{{name}}}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Such as: {name}</source>
        <translation>לדוגמה: {name}</translation>
    </message>
</context>
<context>
    <name>OwnPresetForm</name>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>As it is</source>
        <translation>כמות שהוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Width in pixels</source>
        <translation>רוחב בפיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Height in pixels</source>
        <translation>גובה בפיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Fit into its sides</source>
        <translation>התאמה למידות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Pad on a colour</source>
        <translation>ריפוד בצבע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Crop to the product</source>
        <translation>חיתוך לפי המוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source> MB</source>
        <translation> מ״ב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Any size</source>
        <translation>כל גודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>All that the result has</source>
        <translation>כל מה שיש בתוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>The mark of AI and the author</source>
        <translation>סימון הבינה המלאכותית והיוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Only the mark of AI</source>
        <translation>סימון הבינה המלאכותית בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Keep the preset</source>
        <translation>שמירת התבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Your preset</source>
        <translation>התבנית שלכם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>A preset of your own</source>
        <translation>תבנית משלכם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Give it a name.</source>
        <translation>תנו לה שם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>This needs a width and a height.</source>
        <translation>לשם כך דרושים רוחב וגובה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Format</source>
        <translation>פורמט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Sides in pixels</source>
        <translation>מידות בפיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Shape</source>
        <translation>צורה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Largest file</source>
        <translation>הקובץ הגדול ביותר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Metadata</source>
        <translation>מטא־נתונים</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>New from this…</source>
        <translation>חדשה מתוך זו…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>{name}, our way</source>
        <translation>‏{name}, בדרך שלנו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Delete the preset “{name}”? Files that were exported stay.</source>
        <translation>למחוק את התבנית ״{name}״? קבצים שיוצאו יישארו.</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>One edit after the other</source>
        <translation>עריכה אחר עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Many edits from a list or a folder</source>
        <translation>עריכות רבות מרשימה או מתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>All edits since the first day</source>
        <translation>כל העריכות מהיום הראשון</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>In the original</source>
        <translation>במקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>In the result</source>
        <translation>בתוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>Name of {region}</source>
        <translation>שם של {region}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Zoom in percent</source>
        <translation>הגדלה באחוזים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Photos, each for an edit of its own</source>
        <translation>תמונות, כל אחת לעריכה משלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Move forward</source>
        <translation>הזזה קדימה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Move back</source>
        <translation>הזזה אחורה</translation>
    </message>
</context>
<context>
    <name>PhotoSlot</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slot.py"/>
        <source>Remove photo {}</source>
        <translation>הסרת תמונה {}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slot.py"/>
        <source>Photo {}: {}</source>
        <translation>תמונה {}: {}</translation>
    </message>
</context>
<context>
    <name>PhotoSlots</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Swap the photos</source>
        <translation>החלפה בין התמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop photos or a folder, or click to open</source>
        <translation>גוררים לכאן תמונות או תיקייה, או לוחצים לפתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop more,
one edit each</source>
        <translation>גוררים עוד,
עריכה לכל תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>or paste</source>
        <translation>או מדביקים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop a second,
{paste}</source>
        <translation>גוררים תמונה שנייה
{paste}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop a further photo</source>
        <translation>גוררים תמונה נוספת</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <location filename="../../productai_desktop/gui/pick_popup.py"/>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
</context>
<context>
    <name>PicturePair</name>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Cannot be shown</source>
        <translation>לא ניתן להצגה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>No result</source>
        <translation>אין תוצאה</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_table.py"/>
        <source>Lines of the batch</source>
        <translation>שורות האצווה</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode</source>
        <translation>מצב תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Use my own key…</source>
        <translation>שימוש במפתח שלי…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode (free, nothing leaves this computer)</source>
        <translation>מצב תרגול (ללא עלות, דבר אינו יוצא מהמחשב הזה)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode (free; photos go where Hosting says)</source>
        <translation>מצב תרגול (חינם; התמונות נשלחות למקום שנבחר בהעלאת תמונות)</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Progress of the batch</source>
        <translation>התקדמות האצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Stop looking through the batch</source>
        <translation>עצירת בדיקת האצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open the list of results</source>
        <translation>פתיחת רשימת התוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>New batch</source>
        <translation>אצווה חדשה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>What is to be minded</source>
        <translation>מה שיש לשים לב אליו</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../../productai_desktop/gui/export/preset_list.py"/>
        <source>Export for</source>
        <translation>ייצוא עבור</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What a report holds</source>
        <translation>מה כולל דיווח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>The report of an unexpected error names the error and its place in the program: no key, no prompt and no path to a photo. The details of an edit that failed can name its file. Both go nowhere unless you paste them.</source>
        <translation>דיווח על שגיאה לא צפויה כולל את השגיאה ואת מקומה בתוכנה: ללא מפתח, הנחיה או נתיב לתמונה. הפרטים של עריכה שנכשלה יכולים לכלול את שם הקובץ שלה. הדיווח והפרטים אינם נשלחים לשום מקום בלי להדביק אותם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Choose another way in Hosting</source>
        <translation>בחירת דרך אחרת בהעלאת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Forget a project in Projects</source>
        <translation>מחיקת פרויקט לצמיתות בפרויקטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What is sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>The prompt and your choices go to the service, and the photo by the way that you chose; nothing else. GPS position, the names of owners, and the serial numbers of camera and lens are removed from the photo before. The program counts, measures and reports nothing by itself.</source>
        <translation>ההנחיה והבחירות נשלחות לשירות, והתמונה בדרך שנבחרה; ולא שום דבר אחר. מיקום ה־GPS, שמות הבעלים והמספרים הסידוריים של המצלמה והעדשה מוסרים מן התמונה לפני כן. התוכנה אינה סופרת, מודדת או מדווחת דבר מעצמה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Where photos lie meanwhile</source>
        <translation>היכן התמונות נמצאות בינתיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What can be forgotten</source>
        <translation>מה שניתן למחוק לצמיתות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>A project with its edits, the copies made for sending, and those uploads that can be deleted. Pictures on your disk stay.</source>
        <translation>פרויקט עם העריכות שלו, העותקים שהוכנו לשליחה, וההעלאות שניתן למחוק. תמונות בדיסק נשארות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are deleted there when the last edit that needs them has ended.</source>
        <translation>הן נמחקות שם בסיום העריכה האחרונה שזקוקה להן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are not deleted there when the edit has ended.</source>
        <translation>הן אינן נמחקות שם בסיום העריכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In your bucket {place}: anyone who has a photo's address can see it, until that expires after 1 hour.</source>
        <translation>בדלי שלך {place}: כל מי שבידו כתובת של תמונה יכול לראות אותה, עד שהכתובת פגה לאחר שעה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In your bucket {place}: anyone who has a photo's address can see it, until that expires after {hours} hours.</source>
        <translation>בדלי שלך {place}: כל מי שבידו כתובת של תמונה יכול לראות אותה, עד שהכתובת פגה לאחר {hours} שעות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In the folder that is served at {place}: anyone who has a photo's address can see it, for as long as it is there.</source>
        <translation>בתיקייה המוגשת בכתובת {place}: כל מי שבידו כתובת של תמונה יכול לראות אותה כל עוד היא שם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>On this computer: in practice mode nothing leaves it.</source>
        <translation>במחשב זה: במצב תרגול דבר אינו יוצא ממנו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>At the service: anyone who has a photo's address can see it. No way to delete it is known.</source>
        <translation>בשירות: כל מי שבידו כתובת של תמונה יכול לראות אותה. לא ידועה דרך למחוק אותה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Offer prompts of earlier edits</source>
        <translation>להציע הנחיות של עריכות קודמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are on this computer alone. Switched off, none is offered or searched.</source>
        <translation>הן נמצאות במחשב הזה בלבד. כשהאפשרות כבויה הן לא יוצעו ולא יופיעו בחיפוש.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Hints beneath the prompt</source>
        <translation>רמזים מתחת להנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Made on this computer, such as: say what the product stands on.</source>
        <translation>נוצרים במחשב הזה, למשל: כדאי לכתוב על מה המוצר עומד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Clear…</source>
        <translation>ניקוי…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Clear pasted pictures</source>
        <translation>ניקוי תמונות שהודבקו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Pasted pictures</source>
        <translation>תמונות שהודבקו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What you paste without a file is kept as one. Edits not done yet keep theirs.</source>
        <translation>מה שהודבק ללא קובץ נשמר כקובץ. עריכות שטרם הושלמו שומרות את שלהן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open the folder of data</source>
        <translation>פתיחת תיקיית הנתונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open logs</source>
        <translation>פתיחת היומנים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Data and logs</source>
        <translation>נתונים ויומנים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Keys and the secret of a bucket are in the system's keyring, and not in this folder.</source>
        <translation>המפתחות והסוד של דלי נמצאים בצרור המפתחות של המערכת ולא בתיקייה זו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>1 picture · {size} MB</source>
        <translation>תמונה אחת · ⁦{size} MB⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>{count} pictures · {size} MB</source>
        <translation>{count} תמונות · ⁦{size} MB⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Pasted pictures that no edit needs any more are deleted for good.</source>
        <translation>תמונות שהודבקו ואין עריכה שזקוקה להן יימחקו לצמיתות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Delete them</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>ProjectChooser</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Manage projects…</source>
        <translation>ניהול פרויקטים…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Choose the project of the next edits</source>
        <translation>בחירת הפרויקט של העריכות הבאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>No project</source>
        <translation>ללא פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Project: {name}</source>
        <translation>פרויקט: {name}</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>No edits yet.</source>
        <translation>אין עדיין עריכות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>1 edit · {credits} spent, {today} of them today</source>
        <translation>עריכה אחת · נוצלו {credits}, מתוכם {today} היום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>{count} edits · {credits} spent, {today} of them today</source>
        <translation>{count} עריכות · נוצלו {credits}, מתוכם {today} היום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Files from this computer cannot be edited in it: only photos with an address of their own.</source>
        <translation>אי אפשר לערוך בו קבצים ממחשב זה: רק תמונות שיש להן כתובת משלהן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>The way chosen in Hosting is forbidden here: files from this computer cannot be edited in it until you choose another.</source>
        <translation>הדרך שנבחרה בהעלאת תמונות אסורה כאן: אי אפשר לערוך בו קבצים ממחשב זה עד שתיבחר דרך אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Photos of this project take the way chosen in Hosting.</source>
        <translation>תמונות של פרויקט זה עוברות בדרך שנבחרה בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Without a tick, its photos take the way chosen in Hosting.</source>
        <translation>בלי סימון, התמונות שלו עוברות בדרך שנבחרה בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Name of the project</source>
        <translation>שם הפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its edits go along with a new name; files stay where they are.</source>
        <translation>העריכות יעברו לשם החדש; הקבצים יישארו במקומם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Folder of the project</source>
        <translation>תיקיית הפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>As in Output</source>
        <translation>כמו בפלט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Folder for its results</source>
        <translation>תיקייה לתוצאות הפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its photos must not go through</source>
        <translation>התמונות שלו לא יעברו דרך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>ProductAI's own upload</source>
        <translation>ההעלאה של ProductAI עצמו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>a bucket of your own</source>
        <translation>דלי משלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>a folder that is served</source>
        <translation>תיקייה מוגשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its photos must not go through: {way}</source>
        <translation>התמונות שלו לא יעברו דרך: {way}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Spend at most in all</source>
        <translation>ניצול מרבי בסך הכול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Spend at most a day</source>
        <translation>ניצול מרבי ליום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>credits</source>
        <translation>קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>No limit</source>
        <translation>ללא מגבלה</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Projects</source>
        <translation>פרויקטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>A project is a name on edits, with a folder and limits of its own. Choose the one you work on at the top of the window.</source>
        <translation>פרויקט הוא שם לעריכות, עם תיקייה ומגבלות משלו. את הפרויקט הנוכחי בוחרים בראש החלון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Name of a new project</source>
        <translation>שם של פרויקט חדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>New project</source>
        <translation>פרויקט חדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Its edits stay, without a project</source>
        <translation>העריכות שלו נשארות, בלי פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Forget project…</source>
        <translation>מחיקת פרויקט לצמיתות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Removes its edits, too, and what can be deleted of its uploads</source>
        <translation>מוחקת גם את העריכות שלו ואת מה שניתן למחוק מן ההעלאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Enter a name first</source>
        <translation>קודם יש להזין שם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>There is a project of this name already. Choose another.</source>
        <translation>כבר קיים פרויקט בשם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? It has no edits.</source>
        <translation>להסיר את הפרויקט ״{project}״? אין בו עריכות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? Its edit and file stay.</source>
        <translation>להסיר את הפרויקט ״{project}״? העריכה והקובץ שלו יישארו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? Its {count} edits and files stay.</source>
        <translation>להסיר את הפרויקט ״{project}״? {count} העריכות והקבצים שלו יישארו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_edit.py"/>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_edit.py"/>
        <source>Place the cup on a white marble table, soft daylight from the left. Preserve the exact shape, colours, materials and branding.</source>
        <translation>להניח את הספל על שולחן שיש לבן, אור יום רך משמאל. לשמור במדויק על הצורה, הצבעים, החומרים והמיתוג.</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Templates ▾</source>
        <translation>תבניות ▾</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>History ▾</source>
        <translation>היסטוריה ▾</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Earlier prompts</source>
        <translation>הנחיות קודמות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Prompts to begin with, and your own</source>
        <translation>הנחיות להתחלה, וגם אישיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Search the prompts of your edits</source>
        <translation>חיפוש בהנחיות של העריכות</translation>
    </message>
</context>
<context>
    <name>ProofSheets</name>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Save the proof sheet</source>
        <translation>שמירת גיליון ההגהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>PDF document (*.pdf)</source>
        <translation>מסמך PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Proof sheet</source>
        <translation>גיליון הגהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>The proof sheet {name} is written.</source>
        <translation>גיליון ההגהה {name} נכתב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>&amp;Look in:</source>
        <translation>חיפוש &amp;בתוך:</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Files of &amp;type:</source>
        <translation>&amp;סוג הקבצים:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Right</source>
        <translation>→</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_question.py"/>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_question.py"/>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../productai_desktop/gui/question_card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Trying {count} edits again costs {credits}.</source>
        <translation>ניסיון נוסף ל-{count} עריכות יעלה {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Trying this edit again costs {credits}.</source>
        <translation>ניסיון נוסף של העריכה הזאת עולה {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>The service works on number {number}. Look at the picture when it is here.</source>
        <translation>השירות עובד על מספר {number}. יש להסתכל בתמונה כשתגיע.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>The service says: {credits} left.</source>
        <translation>לפי השירות נותרו {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>1 edit stopped.</source>
        <translation>עריכה אחת נעצרה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>{count} edits stopped.</source>
        <translation>{count} עריכות נעצרו.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Ask once more above</source>
        <translation>לשאול שוב מעל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>What costs more at once is asked about before it is sent.</source>
        <translation>אם העלות בבת אחת גבוהה יותר, תוצג שאלה לפני השליחה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Warn of a low balance below</source>
        <translation>אזהרה כשהיתרה מתחת ל-</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Counted without what is promised to edits that wait.</source>
        <translation>ללא הקרדיטים השמורים לעריכות ממתינות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Spend at most a day</source>
        <translation>ניצול מרבי ליום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Edits above it wait until midnight. Projects can have limits of their own.</source>
        <translation>עריכות מעבר לכך ימתינו עד חצות. לפרויקטים יכולות להיות מגבלות משלהם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>No limit</source>
        <translation>ללא מגבלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>When an edit ends</source>
        <translation>בסיום כל עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>When the queue is done</source>
        <translation>בסיום התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>They come from the system. A click on one shows its result.</source>
        <translation>הן מגיעות מהמערכת. לחיצה על הודעה מציגה את התוצאה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Also while this window has the focus</source>
        <translation>גם כשהחלון הזה בחזית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Advanced: pace</source>
        <translation>מתקדם: קצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>The service counts the requests from your internet address, those of your colleagues there too. With more than it allows, edits are not sent sooner: it refuses and makes all of them wait.</source>
        <translation>השירות סופר את הבקשות מכתובת האינטרנט הזו, כולל אלה של עמיתים באותו מקום. חריגה מהמותר אינה מזרזת עריכות: השירות מסרב וכולן ממתינות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Requests a minute</source>
        <translation>בקשות בדקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>15 is what the service allows.</source>
        <translation>השירות מאפשר 15.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Requests at once</source>
        <translation>בקשות בבת אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>So many may leave without a pause after a rest.</source>
        <translation>כך וכך יכולות לצאת ללא הפסקה לאחר מנוחה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Then one each</source>
        <translation>ואז אחת כל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>seconds</source>
        <translation>שניות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>credits</source>
        <translation>קרדיטים</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>More for the queue</source>
        <translation>עוד לתור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Cancel, clear or stop several edits</source>
        <translation>ביטול, ניקוי או עצירה של כמה עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Resume the queue</source>
        <translation>המשך התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Pause the queue</source>
        <translation>השהיית התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Send what waits</source>
        <translation>שליחת מה שממתין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Nothing more is sent; what was sent is still fetched</source>
        <translation>דבר חדש לא יישלח; מה שנשלח עדיין יורד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Paused: nothing more is sent</source>
        <translation>מושהה: דבר חדש לא נשלח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>{credits} promised</source>
        <translation>‏{credits} שמורים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_invitation.py"/>
        <source>Nothing here yet</source>
        <translation>עדיין אין כאן דבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_invitation.py"/>
        <source>Drop a photo, write what should change, press Generate.</source>
        <translation>גוררים תמונה, כותבים מה לשנות, לוחצים על יצירה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_view.py"/>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Aspect ratio by hand</source>
        <translation>יחס גובה-רוחב ידני</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>9:16 or 1080x1350</source>
        <translation>9:16 או 1080x1350</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Another ratio: 9:16, 1080x1350, 4/5 or 1.5</source>
        <translation>יחס אחר: 9:16‏, 1080x1350‏, 4/5 או 1.5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Write it as 4:5</source>
        <translation>לכתוב כמו 4:5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>means {ratio}</source>
        <translation>כלומר {ratio}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>not taken</source>
        <translation>לא נתמך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Use {ratio}</source>
        <translation>שימוש ב-{ratio}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Use {ratio}, the nearest that the model takes</source>
        <translation>שימוש ב-{ratio}, היחס הקרוב ביותר שהמודל תומך בו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>The nearest ratio that the model takes</source>
        <translation>היחס הקרוב ביותר שהמודל תומך בו</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>Aspect ratio</source>
        <translation>יחס גובה-רוחב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>more</source>
        <translation>עוד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>More aspect ratios</source>
        <translation>יחסי גובה-רוחב נוספים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>As photo</source>
        <translation>כמו המקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>Aspect ratio: {ratio}</source>
        <translation>יחס גובה-רוחב: {ratio}</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>{name}: was the logo altered?</source>
        <translation>‏{name}: האם הלוגו השתנה?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark a region</source>
        <translation>סימון אזור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark the middle of the photo; arrows move it (Insert)</source>
        <translation>סימון מרכז התמונה; החצים מזיזים אותו (Insert)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Remove the chosen region (Del)</source>
        <translation>הסרת האזור הנבחר (Del)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Use these marks for other photos of {sku}</source>
        <translation>שימוש בסימונים אלה גם לתמונות אחרות של {sku}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Your verdict</source>
        <translation>השיפוט שלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Not judged</source>
        <translation>לא נשפט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Proof sheet…</source>
        <translation>גיליון הגהה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>A PDF for the client: before and after, with this finding</source>
        <translation>קובץ PDF ללקוח: לפני ואחרי, עם הממצא הזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>The original is an address. It is not fetched to be looked at.</source>
        <translation>המקור הוא כתובת. הוא לא יורד כדי לצפות בו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>The original cannot be shown: it was moved or is no picture.</source>
        <translation>לא ניתן להציג את המקור: הוא הועבר או שאינו תמונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Opening the original…</source>
        <translation>המקור נפתח…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Looking…</source>
        <translation>מתבצע חיפוש…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark the logo or label on the original: drag over it, or press Insert. It is found again in the result although it moved or has another size.</source>
        <translation>יש לסמן את הלוגו או את התווית על המקור: גרירה מעליהם, או Insert. הם יימצאו שוב בתוצאה גם אם הוזזו או שגודלם שונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Looking for the regions in the result…</source>
        <translation>מתבצע חיפוש של האזורים בתוצאה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Every region is in its place, and the same.</source>
        <translation>כל האזורים במקומם, וזהים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Every region is the same; one or more have moved.</source>
        <translation>כל האזורים זהים; לפחות אחד מהם הוזז.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>A region was altered. Look closely.</source>
        <translation>אזור אחד השתנה. יש להסתכל היטב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Not every region could be judged. Look closely.</source>
        <translation>לא ניתן היה לשפוט את כל האזורים. יש להסתכל היטב.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove from history</source>
        <translation>הסרה מההיסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Also move the results' files to the trash</source>
        <translation>להעביר גם את קובצי התוצאות לאשפה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove 1 edit from the history?</source>
        <translation>להסיר עריכה אחת מההיסטוריה?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove {count} edits from the history?</source>
        <translation>להסיר {count} עריכות מההיסטוריה?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Files stay where they are, and the credits stay counted.</source>
        <translation>הקבצים נשארים במקומם, והקרדיטים נשארים בחשבון.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>דיווח על בעיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Nothing is sent. A report holds what stands below and nothing else: no key, prompt, photo, file name or address. Save or copy it, and give it to who helps.</source>
        <translation>שום דבר לא נשלח. הדוח מכיל את מה שמופיע למטה ותו לא: בלי מפתח, הנחיה, תמונה, שם קובץ או כתובת. יש לשמור אותו או להעתיק אותו, ולמסור אותו לגורם המסייע.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>About what an edit was charged, the service's support is asked: by “Ask support” in the menu of the queue.</source>
        <translation>שאלות על החיוב על עריכה מופנות לתמיכה של השירות: באמצעות ״פנייה לתמיכה״ בתפריט התור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What happened, in your own words</source>
        <translation>מה קרה, במילים חופשיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What the report holds</source>
        <translation>מה הדוח מכיל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Gathering…</source>
        <translation>איסוף…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What did you do, what did you expect, what came instead?</source>
        <translation>מה נעשה, מה היה צפוי, ומה קרה במקום זה?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Program and computer</source>
        <translation>התוכנה והמחשב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Edits, counted</source>
        <translation>עריכות, בספירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Save report…</source>
        <translation>שמירת הדוח…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Nothing is chosen</source>
        <translation>לא נבחר דבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Only what did not pass</source>
        <translation>רק מה שלא עבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Copy the report</source>
        <translation>העתקת הדוח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Nothing was checked yet. “Check” writes no file.</source>
        <translation>עדיין לא נבדק דבר. ״בדיקה״ אינה כותבת קובץ.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Upscale…</source>
        <translation>הגדלה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Load settings</source>
        <translation>טעינת ההגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>There is no result to save yet</source>
        <translation>אין עדיין תוצאה לשמירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Photo, prompt, model and all other settings of this edit, for the next one</source>
        <translation>התמונה, ההנחיה, המודל וכל שאר ההגדרות של העריכה הזו, לעריכה הבאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>No edit is shown whose settings could be loaded</source>
        <translation>לא מוצגת עריכה שאפשר לטעון את הגדרותיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Fills the panel: nothing is spent before you order</source>
        <translation>ממלא את הלוח: דבר אינו נגבה לפני ההזמנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Make files of it for shops, web or print</source>
        <translation>יצירת קבצים לחנויות, לאתר או לדפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Save a copy</source>
        <translation>שמירת עותק</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Copy rules and sources</source>
        <translation>העתקת הכללים והמקורות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>No rules: any picture will do.</source>
        <translation>אין כללים: כל תמונה מתאימה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Read on {day}</source>
        <translation>נקרא ב־{day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/saving.py"/>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/saving.py"/>
        <source>{format} image (*.{suffix})</source>
        <translation>תמונת {format} (*.{suffix})</translation>
    </message>
</context>
<context>
    <name>ScreenColours</name>
    <message>
        <location filename="../../productai_desktop/gui/screen_colours.py"/>
        <source>Colours as sRGB: this screen has no profile</source>
        <translation>צבעים כ-sRGB: למסך הזה אין פרופיל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/screen_colours.py"/>
        <source>Colours for this screen: {name}</source>
        <translation>צבעים למסך הזה: {name}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Secret access key</source>
        <translation>מפתח גישה סודי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Save secret</source>
        <translation>שמירת הסוד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Keep the old one</source>
        <translation>השארת הקודם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Replace…</source>
        <translation>החלפה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Replace the secret access key</source>
        <translation>החלפת מפתח הגישה הסודי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Forget</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Forget the secret access key</source>
        <translation>מחיקת מפתח הגישה הסודי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>This computer has no keyring: the secret is kept for this session only.</source>
        <translation>במחשב זה אין צרור מפתחות: הסוד נשמר להפעלה זו בלבד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>The secret comes from the environment (PRODUCTAI_BUCKET_SECRET) and is not stored.</source>
        <translation>המפתח הסודי מגיע ממשתנה הסביבה (PRODUCTAI_BUCKET_SECRET) ואינו נשמר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Kept in this computer's keyring.</source>
        <translation>שמור בצרור המפתחות של מחשב זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Enter the address, the bucket and the access key ID first</source>
        <translation>יש להזין תחילה את הכתובת, הדלי ומזהה מפתח הגישה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Enter the secret first</source>
        <translation>יש להזין תחילה את הסוד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>This cannot be a secret access key: copy it once more.</source>
        <translation>זה אינו יכול להיות מפתח גישה סודי: יש להעתיק אותו שוב.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Hosting</source>
        <translation>העלאת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Projects</source>
        <translation>פרויקטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>דפי ההגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Keep them</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Reset all settings…</source>
        <translation>איפוס כל ההגדרות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>All settings go back to what they were at first. Keys, projects and edits stay.</source>
        <translation>כל ההגדרות יחזרו לערכן ההתחלתי. המפתחות, הפרויקטים והעריכות יישארו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>All shortcuts</source>
        <translation>כל קיצורי המקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Search shortcuts</source>
        <translation>חיפוש קיצורי מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Search by name or keys</source>
        <translation>חיפוש לפי שם או מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Change them…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>No shortcut is called so.</source>
        <translation>אין קיצור מקשים בשם זה.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>No shortcut is called so.</source>
        <translation>אין קיצור מקשים בשם זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Search shortcuts</source>
        <translation>חיפוש קיצורי מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Search by name or keys</source>
        <translation>חיפוש לפי שם או מקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>All as usual</source>
        <translation>הכול כרגיל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Gives every action its usual keys</source>
        <translation>מחזיר לכל פעולה את המקשים הרגילים שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Press a key field, then the new keys. Backspace takes them away.</source>
        <translation>לוחצים על שדה מקשים ואז על המקשים החדשים. Backspace מסיר אותם.</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_chart.py"/>
        <source>Credits spent</source>
        <translation>קרדיטים שהוצאו</translation>
    </message>
</context>
<context>
    <name>SpendPage</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Export as CSV…</source>
        <translation>ייצוא כ־CSV…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Spreadsheets (*.csv)</source>
        <translation>גיליונות (*.csv)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Written to {file}.</source>
        <translation>נכתב אל {file}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Spend</source>
        <translation>הוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>By</source>
        <translation>לפי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Credits spent, as a table</source>
        <translation>קרדיטים שהוצאו, כטבלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>{credits} spent on {edits}</source>
        <translation>‏{credits} הוצאו על {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Practice stands apart: {credits} that nobody pays, in {edits}.</source>
        <translation>התרגול נספר לחוד: {credits} שאיש אינו משלם, ב־{edits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>{what}: {credits}, {edits}</source>
        <translation>{what}: {credits}, {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Export what was spent</source>
        <translation>ייצוא ההוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>spend</source>
        <translation>הוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>The file could not be written: {reason}</source>
        <translation>לא היה אפשר לכתוב את הקובץ: {reason}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Change limit</source>
        <translation>שינוי המגבלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Try practice mode</source>
        <translation>ניסיון במצב תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Open Settings</source>
        <translation>פתיחת ההגדרות</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>{step}: {detail}</source>
        <translation>{step}: {detail}</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Which tries are shown</source>
        <translation>אילו ניסיונות מוצגים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Export kept…</source>
        <translation>ייצוא השמורים…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Export all results of this photo that you have kept</source>
        <translation>ייצוא כל התוצאות ששמרת מתמונה זו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>All {count}</source>
        <translation>הכול {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Kept {count}</source>
        <translation>נשמרו {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Rejected {count}</source>
        <translation>נדחו {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Unjudged {count}</source>
        <translation>ממתינים {count}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Text (*.txt)</source>
        <translation>טקסט (*.txt)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Ask support</source>
        <translation>פנייה לתמיכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Send this to {address}. It is in English and holds times, numbers, credits and balances: no key, prompt, photo, file name or address.</source>
        <translation>יש לשלוח את זה אל {address}. הטקסט באנגלית ובו זמנים, מספרים, קרדיטים ויתרות: בלי מפתח, פרומפט, תמונה, שם קובץ או כתובת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Text for support</source>
        <translation>טקסט לתמיכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>From</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>To</source>
        <translation>עד תאריך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Save as template</source>
        <translation>שמירה כתבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Rename template</source>
        <translation>שינוי שם התבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Only in the project “{project}”</source>
        <translation>רק בפרויקט ״{project}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Give it a title first</source>
        <translation>קודם יש לתת כותרת</translation>
    </message>
</context>
<context>
    <name>TemplatesMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Search templates</source>
        <translation>חיפוש תבניות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Write a prompt first</source>
        <translation>קודם יש לכתוב הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Text of the template</source>
        <translation>טקסט התבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Really delete</source>
        <translation>מחיקה סופית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Save the prompt as a template…</source>
        <translation>שמירת ההנחיה כתבנית…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Your own templates cannot be read ({path}: {reason}). The file is left as it is; when you save a template, it is put aside.</source>
        <translation>לא ניתן לקרוא את התבניות האישיות ({path}: {reason}). הקובץ נשאר כפי שהוא; בעת שמירת תבנית הוא יוזז הצידה.</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Smallest change shown</source>
        <translation>השינוי הקטן ביותר שמוצג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>from {delta}</source>
        <translation>החל מ־{delta}</translation>
    </message>
</context>
<context>
    <name>TrayFoot</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Add photos</source>
        <translation>הוספת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Remove all photos</source>
        <translation>הסרת כל התמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>UploadNotice</name>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Your photo will be uploaded</source>
        <translation>התמונה תועלה לרשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>I understand, upload</source>
        <translation>הבנתי, להעלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Before the first upload</source>
        <translation>לפני ההעלאה הראשונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes to {host} and gets a public address there: anyone who has that address can see the photo. No way to delete it is known.

It is sent without its GPS position and without the camera's serial number.

This is said once for each service.</source>
        <translation>כדי לערוך תמונה, השירות צריך להיות מסוגל להוריד אותה. לכן היא מועלית אל {host} ומקבלת שם כתובת ציבורית: כל מי שיש לו הכתובת יכול לראות את התמונה. לא ידועה דרך למחוק אותה.

היא נשלחת ללא מיקום GPS וללא המספר הסידורי של המצלמה.

הודעה זו מוצגת פעם אחת לכל שירות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, until that expires in 1 hour.</source>
        <translation>כל מי שבידו הכתובת יכול לראות את התמונה, עד שהיא פגה בעוד שעה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, until that expires in {hours} hours.</source>
        <translation>כל מי שבידו הכתובת יכול לראות את התמונה, עד שהיא פגה בעוד {hours} שעות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes into your bucket {place}.</source>
        <translation>כדי לערוך תמונה, השירות צריך להיות מסוגל להוריד אותה. לכן היא נשמרת בדלי שלך {place}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, for as long as it is there.</source>
        <translation>כל מי שבידו הכתובת יכול לראות את התמונה כל עוד היא שם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes into the folder that is served at {place}.</source>
        <translation>כדי לערוך תמונה, השירות צריך להיות מסוגל להוריד אותה. לכן היא נשמרת בתיקייה המוגשת בכתובת {place}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is deleted there when the last edit that needs it has ended.</source>
        <translation>היא נמחקת שם בסיום העריכה האחרונה שזקוקה לה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is not deleted there when the edit has ended.</source>
        <translation>היא אינה נמחקת שם בסיום העריכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>That is so in practice mode, too: only with ProductAI's own upload nothing leaves this computer.</source>
        <translation>כך גם במצב תרגול: רק בהעלאה של ProductAI עצמו דבר אינו יוצא ממחשב זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is sent without its GPS position and without the camera's serial number.</source>
        <translation>היא נשלחת בלי מיקום GPS ובלי המספר הסידורי של המצלמה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>This is said once for each place, and again when photos can be seen there for longer.</source>
        <translation>הודעה זו מופיעה פעם אחת לכל מקום, ושוב כאשר ניתן לראות שם תמונות זמן רב יותר.</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>How photos reach the service</source>
        <translation>כיצד תמונות מגיעות לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>ProductAI's own upload (standard)</source>
        <translation>ההעלאה של ProductAI עצמו (ברירת המחדל)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, for as long as the service keeps it. No way to delete it is known. Nothing has to be set up.</source>
        <translation>כל מי שבידו כתובת התמונה יכול לראות אותה כל עוד השירות שומר אותה. לא ידועה דרך למחוק אותה. אין צורך להגדיר דבר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>A bucket of your own (AWS, R2, B2, MinIO)</source>
        <translation>דלי משלך (AWS, R2, B2, MinIO)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, until that expires after the hours you set. The program can delete it as soon as the edit has ended.</source>
        <translation>כל מי שבידו כתובת התמונה יכול לראות אותה, עד שהכתובת פגה לאחר מספר השעות שנקבע. התוכנה יכולה למחוק אותה מיד בסיום העריכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>A folder served at an address (NAS, synced web folder)</source>
        <translation>תיקייה המוגשת בכתובת (NAS, תיקיית רשת מסונכרנת)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, for as long as its file is there. The program can delete it as soon as the edit has ended.</source>
        <translation>כל מי שבידו כתובת התמונה יכול לראות אותה כל עוד הקובץ שם. התוכנה יכולה למחוק אותו מיד בסיום העריכה.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Try it with a sample photo</source>
        <translation>התנסות עם תמונה לדוגמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Welcome to ProductAI Desktop</source>
        <translation>ברוכים הבאים אל ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Say what should change in a product photo, and look at the result.</source>
        <translation>כותבים מה לשנות בתמונת מוצר, ורואים את התוצאה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Practice mode</source>
        <translation>מצב תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Free, and nothing leaves this computer. The first result takes a minute.</source>
        <translation>ללא עלות, ודבר אינו יוצא מהמחשב הזה. התוצאה הראשונה תגיע בתוך דקה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Your own key</source>
        <translation>מפתח משלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>With a key of the ProductAI service, edits are made and cost credits.</source>
        <translation>עם מפתח של שירות ProductAI העריכות מתבצעות ועולות קרדיטים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Language of the system</source>
        <translation>שפת המערכת</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance not known yet</source>
        <translation>היתרה עדיין לא ידועה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{count} promised</source>
        <translation>{count} שמורים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>יתרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{used} of {limit}</source>
        <translation>{used} מתוך {limit}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Credits</source>
        <translation>קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>{column}: nothing</source>
        <translation>‏{column}: אין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Under way</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Done already</source>
        <translation>כבר הושלם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No answer to an earlier order</source>
        <translation>אין תשובה להזמנה קודמת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Paid for, result not fetched</source>
        <translation>שולם, התוצאה לא הובאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Under way with another key</source>
        <translation>בביצוע עם מפתח אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Left for later</source>
        <translation>נשאר לאחר כך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Beyond the cap</source>
        <translation>מעבר לתקרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Once more</source>
        <translation>פעם נוספת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>It may be paid for: see it in the queue before you order again.</source>
        <translation>ייתכן ששולם עליה: כדאי לראות אותה בתור לפני הזמנה נוספת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>“Try again” in the queue fetches it, free of charge.</source>
        <translation>״ניסיון נוסף״ בתור מביא אותה ללא חיוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>It goes on once that key is chosen.</source>
        <translation>הביצוע יימשך כשייבחר אותו מפתח.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>“Do again what is done” orders it anew.</source>
        <translation>״ביצוע חוזר של מה שהושלם״ מזמין אותה מחדש.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit may be paid for already and is not ordered again.</source>
        <translation>ייתכן שעריכה אחת כבר שולמה, והיא לא תוזמן שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits may be paid for already and are not ordered again.</source>
        <translation>ייתכן ש־{count} עריכות כבר שולמו, והן לא יוזמנו שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is paid for; “Try again” in the queue fetches it.</source>
        <translation>עריכה אחת שולמה; ״ניסיון נוסף״ בתור מביא אותה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are paid for; “Try again” in the queue fetches them.</source>
        <translation>‏{count} עריכות שולמו; ״ניסיון נוסף״ בתור מביא אותן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is under way with another key.</source>
        <translation>עריכה אחת בביצוע עם מפתח אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are under way with another key.</source>
        <translation>‏{count} עריכות בביצוע עם מפתח אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 line is exactly like an earlier one, and ordered too.</source>
        <translation>שורה אחת זהה לשורה קודמת, וגם היא תוזמן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} lines are exactly like earlier ones, and ordered too.</source>
        <translation>‏{count} שורות זהות לקודמות, וגם הן יוזמנו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 line cannot be used</source>
        <translation>שורה אחת אינה ניתנת לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} lines cannot be used</source>
        <translation>‏{count} שורות אינן ניתנות לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 photo cannot be used</source>
        <translation>תמונה אחת אינה ניתנת לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} photos cannot be used</source>
        <translation>‏{count} תמונות אינן ניתנות לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what}: {reason}.</source>
        <translation>‏{what}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what}: see the first rows.</source>
        <translation>‏{what}: ראו בשורות הראשונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is done already.</source>
        <translation>עריכה אחת כבר הושלמה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are done already.</source>
        <translation>‏{count} עריכות כבר הושלמו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is under way already.</source>
        <translation>עריכה אחת כבר בביצוע.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are under way already.</source>
        <translation>‏{count} עריכות כבר בביצוע.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is left for later.</source>
        <translation>עריכה אחת נשארת לאחר כך.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are left for later.</source>
        <translation>‏{count} עריכות נשארות לאחר כך.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is beyond the cap on credits.</source>
        <translation>עריכה אחת מעבר לתקרת הקרדיטים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are beyond the cap on credits.</source>
        <translation>‏{count} עריכות מעבר לתקרת הקרדיטים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 result of earlier edits in the folder is left alone.</source>
        <translation>תוצאה אחת של עריכות קודמות בתיקייה אינה נכללת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} results of earlier edits in the folder are left alone.</source>
        <translation>‏{count} תוצאות של עריכות קודמות בתיקייה אינן נכללות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for 1 photo: {names}.</source>
        <translation>אף שורה אינה מבקשת תמונה אחת: {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for {count} photos, such as {names}.</source>
        <translation>אף שורה אינה מבקשת {count} תמונות, כגון {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for {count} photos: {names}.</source>
        <translation>אף שורה אינה מבקשת {count} תמונות: {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} sources</source>
        <translation>‏{count} מקורות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Nothing new to order</source>
        <translation>אין מה להזמין מחדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what} · about {time}</source>
        <translation>‏{what} · כ-{time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>The balance is not known yet</source>
        <translation>היתרה עדיין אינה ידועה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Balance {credits}</source>
        <translation>יתרה: {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} of them promised to waiting edits</source>
        <translation>מהם {count} שמורים לעריכות ממתינות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{balance} · {credits} left when done</source>
        <translation>‏{balance} · בסיום יישארו {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Looking at the photos: {done} of {count}</source>
        <translation>בדיקת התמונות: {done} מתוך {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Asking for the balance…</source>
        <translation>היתרה נבדקת…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{done} of {count} done</source>
        <translation>‏{done} מתוך {count} הושלמו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{count} without a result</source>
        <translation>‏{count} ללא תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{count} without an answer</source>
        <translation>‏{count} ללא תשובה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{credits} charged</source>
        <translation>‏{credits} חויבו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>Done any moment</source>
        <translation>יסתיים בכל רגע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>About {time} left</source>
        <translation>נותרו כ-{time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Started</source>
        <translation>הופעל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Start {edits} · {credits}</source>
        <translation>הפעלת {edits} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Go on with {edits} · {credits}</source>
        <translation>המשך עם {edits} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Follow {edits} · free</source>
        <translation>מעקב אחר {edits} · חינם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>List the results · free</source>
        <translation>רישום התוצאות · חינם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Starting…</source>
        <translation>מתבצעת הפעלה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>about {time}</source>
        <translation>כ-{time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>{credits} left when done</source>
        <translation>בסיום יישארו {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>This batch was started</source>
        <translation>האצווה הופעלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Open a list or a folder first</source>
        <translation>קודם יש לפתוח רשימה או תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Looking through the batch…</source>
        <translation>האצווה נבדקת…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Stopped: “Look again” goes on</source>
        <translation>נעצר: ״בדיקה חוזרת״ ממשיכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>No line can be used</source>
        <translation>אף שורה אינה ניתנת לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>1 credit is missing: buy credits, or cap what may be spent</source>
        <translation>חסר קרדיט אחד: יש לקנות קרדיטים או להגביל את ההוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>{credits} are missing: buy credits, or cap what may be spent</source>
        <translation>חסרים {credits}: יש לקנות קרדיטים או להגביל את ההוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Spend no more than {credits}</source>
        <translation>לא להוציא יותר מ־{credits}</translation>
    </message>
</context>
<context>
    <name>batch_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} מתוך {count} הושלמו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{count} edits: {trouble}</source>
        <translation>{count} עריכות: {trouble}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{batch}, shown</source>
        <translation>‏{batch}, מוצג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{batch}, hidden</source>
        <translation>‏{batch}, מוסתר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>Cancel {count}</source>
        <translation>ביטול {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>To the front</source>
        <translation>לראש התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>Load settings</source>
        <translation>טעינת ההגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{count} photos</source>
        <translation>{count} תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{name} · {count} models</source>
        <translation>‏{name} · {count} מודלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{name} · {count} edits</source>
        <translation>‏{name} · {count} עריכות</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Photoreal re-shoots of a product. The best first choice.</source>
        <translation>צילום מחדש של מוצר במראה מציאותי. הבחירה הראשונה המומלצת.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick edits, and putting two photos together.</source>
        <translation>עריכות מהירות ושילוב של שתי תמונות.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Putting two photos together in one scene.</source>
        <translation>שילוב של שתי תמונות בסצנה אחת.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Local changes to one photo; the rest stays as it is.</source>
        <translation>שינויים מקומיים בתמונה אחת; השאר נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Harder local changes: lettering, fine detail.</source>
        <translation>שינויים מקומיים מורכבים יותר: כיתוב, פרטים עדינים.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Cheap drafts to try a prompt.</source>
        <translation>טיוטות זולות לניסוי הנחיה.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Better drafts; follows long prompts.</source>
        <translation>טיוטות טובות יותר; עוקב אחר הנחיות ארוכות.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Complicated scenes and lettering; slower.</source>
        <translation>סצנות מורכבות וכיתוב; איטי יותר.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Twice the width and height, for print and zoom.</source>
        <translation>כפל הרוחב והגובה, לדפוס ולהגדלה.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>A model trained on your own products or brand.</source>
        <translation>מודל שאומן על המוצרים או המותג שלך.</translation>
    </message>
</context>
<context>
    <name>change_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result's metadata says that AI edited it.</source>
        <translation>המטא-נתונים של התוצאה מציינים שנערכה בבינה מלאכותית.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result's metadata says that AI edited it, and whose it is.</source>
        <translation>המטא-נתונים של התוצאה מציינים שנערכה בבינה מלאכותית, ולמי היא שייכת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result came with Content Credentials (C2PA) and was left as it is: its metadata lies beside it, in a file that ends in .xmp.</source>
        <translation>התוצאה הגיעה עם Content Credentials ‏(C2PA) ונשארה כפי שהיא: המטא-נתונים נמצאים לצידה, בקובץ עם הסיומת ‎.xmp.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result is an unusual file and stays as it came, without metadata.</source>
        <translation>התוצאה היא קובץ חריג ונשארת כפי שהגיעה, ללא מטא-נתונים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The disk had no room for the result's metadata; it stays as it came.</source>
        <translation>לא היה מקום בדיסק למטא-נתונים של התוצאה; היא נשארת כפי שהגיעה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>{before_and_after} bit</source>
        <translation>‏{before_and_after} סיביות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>first of {count} pages</source>
        <translation>הראשון מתוך {count} עמודים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>upright</source>
        <translation>סובבה ליישור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>unusable profile ignored</source>
        <translation>התעלמות מפרופיל לא שמיש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>RAW developed</source>
        <translation>פיתוח RAW</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>first of several pages</source>
        <translation>הראשון מתוך כמה עמודים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>GPS removed</source>
        <translation>‏GPS הוסר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>metadata removed</source>
        <translation>מטא-נתונים הוסרו</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <location filename="../../productai_desktop/gui/clearing.py"/>
        <source>Clear the text</source>
        <translation>ניקוי הטקסט</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was charged</source>
        <translation>לפי היתרה היא חויבה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was not charged</source>
        <translation>לפי היתרה היא לא חויבה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was not charged so far</source>
        <translation>לפי היתרה היא לא חויבה עד כה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: 1 other edit meanwhile</source>
        <translation>לא חד־משמעי: עריכה אחת אחרת בינתיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: {count} other edits meanwhile</source>
        <translation>לא חד־משמעי: {count} עריכות אחרות בינתיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: balance fell by {credits}</source>
        <translation>לא חד־משמעי: היתרה ירדה ב־{credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: balance rose by {credits}</source>
        <translation>לא חד־משמעי: היתרה עלתה ב־{credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Balance before: {credits}, {time}</source>
        <translation>יתרה לפני: {credits}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Answer lost: {time}</source>
        <translation>התשובה אבדה: {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Balance after: {credits}, {time}</source>
        <translation>יתרה אחרי: {credits}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>A broken answer held its number: {number}</source>
        <translation>תשובה קטועה הכילה את המספר שלה: {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Sent before without an answer: may have cost {credits} more</source>
        <translation>נשלחה קודם בלי תשובה: ייתכן שעלתה עוד {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>I have its number…</source>
        <translation>יש לי את המספר…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Its number is {number}…</source>
        <translation>המספר שלה הוא {number}…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · the balance says the first was not charged</source>
        <translation>שליחה חוזרת · לפי היתרה הראשונה לא חויבה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · {credits}</source>
        <translation>שליחה חוזרת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · charges twice</source>
        <translation>שליחה חוזרת · חיוב כפול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · may charge twice</source>
        <translation>שליחה חוזרת · ייתכן חיוב כפול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · {credits}</source>
        <translation>לשלוח בכל זאת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · costs {credits} twice</source>
        <translation>לשלוח בכל זאת · {credits} פעמיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · may cost {credits} twice</source>
        <translation>לשלוח בכל זאת · אולי {credits} פעמיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>{day} at {clock}</source>
        <translation>‏{day} בשעה {clock}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>New file</source>
        <translation>קובץ חדש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Name was taken: numbered</source>
        <translation>השם היה תפוס: מוספר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Name is taken: left out</source>
        <translation>השם תפוס: דולג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Will be replaced</source>
        <translation>יוחלף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file</source>
        <translation>קובץ אחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files</source>
        <translation>{count} קבצים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 name is taken</source>
        <translation>שם אחד תפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} names are taken</source>
        <translation>{count} שמות תפוסים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Made</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file written.</source>
        <translation>נכתב קובץ אחד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files written.</source>
        <translation>נכתבו {count} קבצים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file checked.</source>
        <translation>נבדק קובץ אחד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files checked.</source>
        <translation>נבדקו {count} קבצים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 could not be made.</source>
        <translation>אחד לא נוצר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} could not be made.</source>
        <translation>{count} לא נוצרו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 fails a rule.</source>
        <translation>אחד אינו עומד בכלל.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} fail a rule.</source>
        <translation>{count} אינם עומדים בכלל.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 has warnings.</source>
        <translation>לאחד יש אזהרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} have warnings.</source>
        <translation>ל־{count} יש אזהרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>All rules are met.</source>
        <translation>כל הכללים מתקיימים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Stopped before the end.</source>
        <translation>נעצר לפני הסוף.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{place} wants “{mark}” as the mark of AI in 1 file.</source>
        <translation>‏{place} דורש ״{mark}״ כסימון בינה מלאכותית בקובץ אחד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{place} wants “{mark}” as the mark of AI in {count} files.</source>
        <translation>‏{place} דורש ״{mark}״ כסימון בינה מלאכותית ב־{count} קבצים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Change the mark</source>
        <translation>שינוי הסימון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File type</source>
        <translation>סוג הקובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Longest side</source>
        <translation>הצלע הארוכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Shortest side</source>
        <translation>הצלע הקצרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Megapixels</source>
        <translation>מגה־פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File size</source>
        <translation>גודל הקובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Square</source>
        <translation>ריבוע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Colour profile</source>
        <translation>פרופיל צבע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>White border</source>
        <translation>שוליים לבנים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Product share</source>
        <translation>חלק המוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Mark of AI</source>
        <translation>סימון בינה מלאכותית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Not enlarged</source>
        <translation>לא הוגדל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} pixels</source>
        <translation>‏{value} פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} megapixels</source>
        <translation>‏{value} מגה־פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} MB</source>
        <translation>‏{value} מ״ב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % of the longest side</source>
        <translation>‏{value} % מהצלע הארוכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % pure white</source>
        <translation>‏{value} % לבן נקי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % product</source>
        <translation>‏{value} % מוצר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Amazon, main image</source>
        <translation>‏Amazon, תמונה ראשית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Amazon, further image</source>
        <translation>‏Amazon, תמונה נוספת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Web</source>
        <translation>אתר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Print</source>
        <translation>דפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>As it is</source>
        <translation>כמו שהוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>at least {value}</source>
        <translation>לפחות {value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>at most {value}</source>
        <translation>לכל היותר {value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>less than {value}</source>
        <translation>פחות מ־{value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Upscale the result, or make it once more in a higher resolution.</source>
        <translation>הגדילו את התוצאה, או צרו אותה שוב ברזולוציה גבוהה יותר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Set a largest file, or fewer pixels.</source>
        <translation>קבעו גודל קובץ מרבי, או פחות פיקסלים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose “Pad on a colour” as the shape.</source>
        <translation>בחרו ״ריפוד בצבע״ כצורה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Make the result once more with a pure white background.</source>
        <translation>צרו את התוצאה שוב עם רקע לבן לגמרי.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose “Crop to the product”.</source>
        <translation>בחרו ״חיתוך לפי המוצר״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Export the result as it was before it was enlarged.</source>
        <translation>ייצאו את התוצאה כפי שהייתה לפני ההגדלה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>As many pixels as were made</source>
        <translation>מספר הפיקסלים כפי שנוצרו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>More pixels than were made</source>
        <translation>יותר פיקסלים משנוצרו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{measured} · wanted {wanted}</source>
        <translation>‏{measured} · נדרש: {wanted}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>The background is unquiet, so this is a guess: look at it yourself.</source>
        <translation>הרקע אינו אחיד, ולכן זו הערכה: בדקו בעצמכם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose smaller sides.</source>
        <translation>בחרו מידות קטנות יותר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File type as it is</source>
        <translation>סוג הקובץ כמות שהוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule}: {bounds}</source>
        <translation>{rule}: {bounds}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule} (advised)</source>
        <translation>‏{rule} (מומלץ)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule}, from {day} on</source>
        <translation>‏{rule}, החל ב־{day}</translation>
    </message>
</context>
<context>
    <name>fact_words</name>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Metadata</source>
        <translation>מטא־נתונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{credits} of practice, free</source>
        <translation>‏{credits} של תרגול, ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{credits} charged</source>
        <translation>חויבו {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>May have cost {credits}</source>
        <translation>ייתכן שעלתה {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Nothing charged</source>
        <translation>לא חויב דבר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Ordered</source>
        <translation>הוזמנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Ended</source>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Took</source>
        <translation>משך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>by {name}</source>
        <translation>בידי {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>1 star of 5</source>
        <translation>כוכב אחד מתוך 5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{count} stars of 5</source>
        <translation>{count} כוכבים מתוך 5</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 edit in the queue and the history, with its prompt and thumbnails</source>
        <translation>עריכה אחת בתור ובהיסטוריה, עם ההנחיה והתמונות הממוזערות שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} edits in the queue and the history, with their prompts and thumbnails</source>
        <translation>{count} עריכות בתור ובהיסטוריה, עם ההנחיות והתמונות הממוזערות שלהן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 copy of a photo that was prepared for sending</source>
        <translation>עותק אחד של תמונה שהוכן לשליחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} copies of photos that were prepared for sending</source>
        <translation>{count} עותקים של תמונות שהוכנו לשליחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload, which is deleted where it lies</source>
        <translation>העלאה אחת, שתימחק ממקומה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads, which are deleted where they lie</source>
        <translation>{count} העלאות, שיימחקו ממקומן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what 1 backup copy of the books says of it</source>
        <translation>מה שעותק גיבוי אחד של הספרים מציין עליו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what {count} backup copies of the books say of it</source>
        <translation>מה ש־{count} עותקי גיבוי של הספרים מציינים עליו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what is set for the project</source>
        <translation>מה שהוגדר לפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 edit</source>
        <translation>עריכה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} edits</source>
        <translation>{count} עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 prepared copy</source>
        <translation>עותק מוכן אחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} prepared copies</source>
        <translation>{count} עותקים מוכנים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload</source>
        <translation>העלאה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads</source>
        <translation>{count} העלאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 finished picture on your disk, which is yours</source>
        <translation>תמונה מוגמרת אחת בדיסק, שהיא שלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} finished pictures on your disk, which are yours</source>
        <translation>{count} תמונות מוגמרות בדיסק, שהן שלך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 copy of the books that could not be changed</source>
        <translation>עותק אחד של הספרים שלא ניתן היה לשנות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} copies of the books that could not be changed</source>
        <translation>{count} עותקים של הספרים שלא ניתן היה לשנות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>your own photos, where they lie</source>
        <translation>התמונות המקוריות שלך, במקומן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what the edits have cost, without names and prompts</source>
        <translation>מה שהעריכות עלו, בלי שמות והנחיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}: no way to delete it is known</source>
        <translation>העלאה אחת אצל {host}: לא ידועה דרך למחוק אותה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}: no way to delete them is known</source>
        <translation>{count} העלאות אצל {host}: לא ידועה דרך למחוק אותן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}, which is not set up in Settings any more</source>
        <translation>העלאה אחת אצל {host}, שכבר אינו מוגדר בהגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}, which is not set up in Settings any more</source>
        <translation>{count} העלאות אצל {host}, שכבר אינו מוגדר בהגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}, which cannot be reached now: it is tried again</source>
        <translation>העלאה אחת אצל {host}, שאינו נגיש כעת: ייעשה ניסיון נוסף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}, which cannot be reached now: it is tried again</source>
        <translation>{count} העלאות אצל {host}, שאינו נגיש כעת: ייעשה ניסיון נוסף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host} that edits of other projects need</source>
        <translation>העלאה אחת אצל {host}, שעריכות של פרויקטים אחרים זקוקות לה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host} that edits of other projects need</source>
        <translation>{count} העלאות אצל {host}, שעריכות של פרויקטים אחרים זקוקות להן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>practice mode</source>
        <translation>מצב תרגול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>What remains of the project “{project}”</source>
        <translation>מה שנשאר מן הפרויקט ״{project}״</translation>
    </message>
</context>
<context>
    <name>frame_menu</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>What a kept result costs…</source>
        <translation>כמה עולה תוצאה שנשמרה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Use as photo</source>
        <translation>שימוש כתמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Same again</source>
        <translation>אותו הדבר שוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Same again · {credits}</source>
        <translation>אותו הדבר שוב · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Load settings</source>
        <translation>טעינת ההגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Change the prompt and try again</source>
        <translation>שינוי ההנחיה וניסיון נוסף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Upscale…</source>
        <translation>הגדלה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Upscale… · {credits}</source>
        <translation>הגדלה… · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Reject…</source>
        <translation>לדחות…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Star</source>
        <translation>כוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Note…</source>
        <translation>הערה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Check the logo…</source>
        <translation>בדיקת הלוגו…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Proof sheet…</source>
        <translation>גיליון הגהה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
</context>
<context>
    <name>frame_words</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Original</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>as the photo</source>
        <translation>כמו התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>“{words}”</source>
        <translation>״{words}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>1 photo</source>
        <translation>תמונה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>{words} photos</source>
        <translation>‏{words} תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>variant {words}</source>
        <translation>וריאציה {words}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>the same again</source>
        <translation>אותו הדבר שוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>starred</source>
        <translation>מסומן בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rated {rating} of 5</source>
        <translation>דירוג {rating} מתוך 5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rejected: {reason}</source>
        <translation>נדחה: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Note: {note}</source>
        <translation>הערה: {note}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Judged by {person}, {when}</source>
        <translation>הוערך על ידי {person}, {when}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Installed as</source>
        <translation>אופן ההתקנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>System</source>
        <translation>מערכת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Libraries</source>
        <translation>ספריות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Display</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Session</source>
        <translation>סוג ההפעלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Data folder</source>
        <translation>תיקיית הנתונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>source code</source>
        <translation>קוד מקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Python package</source>
        <translation>חבילת Python</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>program folder</source>
        <translation>תיקיית תוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>package of the system</source>
        <translation>חבילה של המערכת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>portable: all data but the key is beside the program</source>
        <translation>נייד: כל הנתונים חוץ מהמפתח נמצאים ליד התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>history_words</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Unjudged</source>
        <translation>טרם הוכרעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Kept</source>
        <translation>נשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Starred</source>
        <translation>מסומנת בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Nothing fits</source>
        <translation>דבר אינו מתאים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>No edits yet</source>
        <translation>אין עדיין עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{credits} spent</source>
        <translation>‏{credits} הוצאו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{credits} of practice, free</source>
        <translation>‏{credits} של תרגול, ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>1 edit chosen</source>
        <translation>נבחרה עריכה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{count} edits chosen</source>
        <translation>נבחרו {count} עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Reading…</source>
        <translation>נקרא…</translation>
    </message>
</context>
<context>
    <name>hosting</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In AWS, make a user in IAM that may put, get and delete objects of this bucket alone, and an access key for it. The bucket itself stays private.</source>
        <translation>ב־AWS יש ליצור ב־IAM משתמש שרשאי לשמור, לקרוא ולמחוק אובייקטים בדלי זה בלבד, ומפתח גישה עבורו. הדלי עצמו נשאר פרטי.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In Cloudflare, make an access key for R2 with “Object Read &amp; Write” for this bucket. ACCOUNT in the address stands for the number of your account.</source>
        <translation>ב־Cloudflare יש ליצור מפתח גישה ל־R2 עם ״Object Read &amp; Write״ לדלי זה בלבד. במקום ACCOUNT שבכתובת בא מספר החשבון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In Backblaze, make an application key with “Read and Write” for this bucket alone. Its address stands as “Endpoint” on the bucket; the bucket itself stays private.</source>
        <translation>ב־Backblaze יש ליצור מפתח יישום עם ״Read and Write״ לדלי זה בלבד. הכתובת מופיעה אצל הדלי בשם ״Endpoint״; הדלי עצמו נשאר פרטי.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In MinIO or another server, make an access key that may put, get and delete objects of this bucket. The service must reach the server from the internet, by https.</source>
        <translation>ב־MinIO או בשרת אחר יש ליצור מפתח גישה שרשאי לשמור, לקרוא ולמחוק אובייקטים בדלי זה. השירות צריך להגיע אל השרת מן האינטרנט, ב־https.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Upload a test picture</source>
        <translation>העלאת תמונת בדיקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Fetch it back as a stranger would</source>
        <translation>הורדתה חזרה כאדם זר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Remove it</source>
        <translation>הסרתה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>under way</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>good</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>not done</source>
        <translation>לא בוצע</translation>
    </message>
</context>
<context>
    <name>job_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{credits} cr</source>
        <translation>‏{credits} קר׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>any moment</source>
        <translation>בכל רגע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{time} left</source>
        <translation>נותרו {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>done in about {time}</source>
        <translation>יסתיים בעוד כ-{time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>done at about {clock}</source>
        <translation>יסתיים בסביבות {clock}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} דק׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{hours} h</source>
        <translation>{hours} שע׳</translation>
    </message>
</context>
<context>
    <name>kept_costs</name>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Kept</source>
        <translation>נשמרו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits</source>
        <translation>קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits per kept</source>
        <translation>קרדיטים לתוצאה שנשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>none kept</source>
        <translation>אף אחת לא נשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>What a kept result costs</source>
        <translation>כמה עולה תוצאה שנשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By what</source>
        <translation>לפי מה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By model</source>
        <translation>לפי מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By template</source>
        <translation>לפי תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits of all edits, also of those that were rejected or not judged, for each result that you kept.</source>
        <translation>הקרדיטים של כל העריכות, גם של אלה שנדחו או לא הוערכו, לכל תוצאה ששמרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Reading the history…</source>
        <translation>ההיסטוריה נקראת…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>No edit has cost anything yet. Edits of the practice mode are not counted.</source>
        <translation>עדיין לא נגבה דבר על אף עריכה. עריכות של מצב התרגול אינן נספרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Without a template</source>
        <translation>ללא תבנית</translation>
    </message>
</context>
<context>
    <name>key rules</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>Only one chord: keys that are pressed together.</source>
        <translation>צירוף אחד בלבד: מקשים שנלחצים יחד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>These keys move about in every window and cannot be given away.</source>
        <translation>מקשים אלה משמשים לניווט בכל חלון ולא ניתן להקצות אותם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>This key writes text. Add Ctrl, Alt or another such key.</source>
        <translation>המקש הזה כותב טקסט. יש להוסיף Ctrl‏, Alt או מקש דומה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>“{action}” has these keys.</source>
        <translation>הפעולה ״{action}״ משתמשת במקשים האלה.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{seconds} s here</source>
        <translation>כאן {seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {seconds} s</source>
        <translation>כ-{seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{minutes} min here</source>
        <translation>כאן {minutes} דק׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {minutes} min</source>
        <translation>כ-{minutes} דק׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>1 photo</source>
        <translation>תמונה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{count} photos</source>
        <translation>{count} תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{pixels} px</source>
        <translation>‏{pixels} פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {credits}</source>
        <translation>כ-{credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{count} models · {credits}</source>
        <translation>{count} מודלים · {credits}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>The queue is done</source>
        <translation>התור הסתיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>Edits are done</source>
        <translation>העריכות הסתיימו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>1 edit done</source>
        <translation>עריכה אחת הושלמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>{count} edits done</source>
        <translation>{count} עריכות הושלמו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>1 edit failed</source>
        <translation>עריכה אחת נכשלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>{count} edits failed</source>
        <translation>{count} עריכות נכשלו</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: {count} models each · {credits}</source>
        <translation>‏{photos}: {count} מודלים לכל אחת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: one upscale each · {credits}</source>
        <translation>‏{photos}: הגדלה אחת לכל אחת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: {count} edits each · {credits}</source>
        <translation>‏{photos}: {count} עריכות לכל אחת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: one edit each · {credits}</source>
        <translation>‏{photos}: עריכה אחת לכל אחת · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} models · {credits}</source>
        <translation>{count} מודלים · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Upscale · {credits}</source>
        <translation>הגדלה · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Generate · {credits}</source>
        <translation>יצירה · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {seconds} s each</source>
        <translation>כ-{seconds} שנ׳ לכל אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {seconds} s</source>
        <translation>כ-{seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{time} · {credits} left when done</source>
        <translation>‏{time} · בסיום יישארו {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{credits} for {variants} variants</source>
        <translation>‏{credits} עבור {variants} וריאציות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} edits, each charged when it is sent</source>
        <translation>{count} עריכות, החיוב על כל אחת בעת שליחתה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{credits}, charged when it is sent</source>
        <translation>‏{credits}, החיוב בעת השליחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Not enough credits: {needed} needed, {free} free</source>
        <translation>אין די קרדיטים: נדרשים {needed}, פנויים {free}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only 1 credit is left after this</source>
        <translation>לאחר מכן יישאר קרדיט אחד בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only {credits} are left after this</source>
        <translation>לאחר מכן יישארו {credits} בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} · {credits}.</source>
        <translation>{what} · {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} edits</source>
        <translation>{count} עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>This edit costs {credits}.</source>
        <translation>עלות העריכה: {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} 1 credit is left after that.</source>
        <translation>‏{what} לאחר מכן יישאר קרדיט אחד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} {credits} are left after that.</source>
        <translation>‏{what} לאחר מכן יישארו {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Order · {credits}</source>
        <translation>הזמנה · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Add a photo first</source>
        <translation>קודם יש להוסיף תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Write what should change</source>
        <translation>יש לכתוב מה לשנות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Write the custom model's identifier</source>
        <translation>יש להזין את מזהה המודל המותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>This is no identifier of a custom model</source>
        <translation>זה אינו מזהה של מודל מותאם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>1 photo</source>
        <translation>תמונה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos</source>
        <translation>{count} תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>1 photo cannot be used and is left out</source>
        <translation>תמונה אחת אינה ניתנת לשימוש ותושמט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos cannot be used and are left out</source>
        <translation>{count} תמונות אינן ניתנות לשימוש ויושמטו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>One photo was there already.</source>
        <translation>תמונה אחת כבר הייתה כאן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos were there already.</source>
        <translation>{count} תמונות כבר היו כאן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first {count} photos were taken.</source>
        <translation>רק {count} התמונות הראשונות נלקחו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>“{name}” is not sent.</source>
        <translation>‏״{name}״ לא תישלח.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos are not sent.</source>
        <translation>{count} תמונות לא יישלחו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>One edit each</source>
        <translation>עריכה לכל תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>All together</source>
        <translation>כולן יחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first</source>
        <translation>רק הראשונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first {count}, together</source>
        <translation>רק {count} הראשונות, יחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Without {what}: {models}</source>
        <translation>ללא {what}: {models}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} cannot be used</source>
        <translation>{count} אינן ניתנות לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} MP</source>
        <translation>⁦{count} MP⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>vanished</source>
        <translation>הקובץ נעלם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is empty</source>
        <translation>הקובץ ריק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is no image</source>
        <translation>אינו תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is damaged</source>
        <translation>הקובץ פגום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be read</source>
        <translation>לא ניתן לקריאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is being changed</source>
        <translation>משתנה כעת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>has too many pixels</source>
        <translation>יותר מדי פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be sent</source>
        <translation>לא ניתן לשליחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is a folder</source>
        <translation>זו תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>not to be uploaded</source>
        <translation>אין להעלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be used</source>
        <translation>לא ניתן לשימוש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} KB</source>
        <translation>⁦{count} KB⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} MB</source>
        <translation>⁦{count} MB⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {credits}</source>
        <translation>כ-{credits}</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>SKU, else the photo's name</source>
        <translation>מק״ט, ואם אין, שם התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>the photo's name</source>
        <translation>שם התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>day of the order</source>
        <translation>יום ההזמנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>time of the order</source>
        <translation>שעת ההזמנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>aspect ratio</source>
        <translation>יחס גובה-רוחב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>resolution</source>
        <translation>רזולוציה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>number among the variants</source>
        <translation>מספר הווריאציה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>number of the edit</source>
        <translation>מספר העריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>first words of the prompt</source>
        <translation>המילים הראשונות בהנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Folder for results</source>
        <translation>תיקייה לתוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>This folder does not exist yet. The first result makes it.</source>
        <translation>התיקייה הזו עדיין לא קיימת. התוצאה הראשונה תיצור אותה.</translation>
    </message>
</context>
<context>
    <name>output_metadata</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>What results say about themselves</source>
        <translation>מה התוצאות אומרות על עצמן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Only where metadata is written</source>
        <translation>רק כשנכתבים מטא־נתונים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Write metadata into results</source>
        <translation>כתיבת מטא־נתונים לתוצאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Each result then says that AI edited it, and with which model; its colours are tagged as sRGB; and author, copyright, title and keywords come over from your photo. The picture itself is not touched, and what the service wrote stays. A result with Content Credentials (C2PA) is left as it is: its metadata goes into a file beside it that ends in .xmp, which shops do not read.</source>
        <translation>כל תוצאה תאמר אז שנערכה בבינה מלאכותית ובאיזה מודל; הצבעים יסומנו כ־sRGB; והיוצר, זכויות היוצרים, הכותרת ומילות המפתח יועברו מהתמונה המקורית. התמונה עצמה אינה משתנה, ומה שהשירות כתב נשאר. תוצאה עם Content Credentials (C2PA) נשארת כפי שהיא: המטא־נתונים נכתבים לקובץ לצידה, שסיומתו ⁦.xmp⁩ ושחנויות אינן קוראות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>What edits are called</source>
        <translation>איך העריכות מסומנות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>A photo, edited with AI</source>
        <translation>תמונה שנערכה בבינה מלאכותית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>A picture made by AI</source>
        <translation>תמונה שנוצרה בבינה מלאכותית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Shops such as Google Merchant Center demand one of the two. The first is true of an edit in which your product is still your photo. Upscaled photos always get it.</source>
        <translation>חנויות כמו Google Merchant Center דורשות אחד מהשניים. הראשון נכון לעריכה שבה המוצר עדיין לקוח מהתמונה המקורית. תמונות מוגדלות מסומנות כך תמיד.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Also the prompt</source>
        <translation>גם את ההנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Whoever gets the picture can then read it.</source>
        <translation>כל מי שמקבל את התמונה יוכל לקרוא אותה.</translation>
    </message>
</context>
<context>
    <name>photo_findings</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>The place where this photo lies gives no answer. Other photos go on.</source>
        <translation>המקום שבו נמצאת התמונה אינו מגיב. שאר התמונות ממשיכות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>no answer from its folder</source>
        <translation>התיקייה אינה מגיבה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>This photo was changed after it came here. It is sent as it is then.</source>
        <translation>התמונה שונתה אחרי שהגיעה לכאן. היא תישלח כפי שתהיה אז.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>{photo} · changed since</source>
        <translation>‏{photo} · שונתה מאז</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>turned upright</source>
        <translation>תסובב ליישור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>Changed before it is sent: {changes}</source>
        <translation>ישתנה לפני השליחה: {changes}</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Made on</source>
        <translation>נוצר ב־</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Logo and label</source>
        <translation>לוגו ותווית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>AI mark</source>
        <translation>סימון AI</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Original</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>SHA-256</source>
        <translation>סכום ביקורת SHA-256</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Result file</source>
        <translation>קובץ התוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not judged yet</source>
        <translation>טרם נשפט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept by {who} on {when}</source>
        <translation>נשמר על ידי {who} ב־{when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept on {when}</source>
        <translation>נשמר ב־{when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected by {who} on {when}</source>
        <translation>נדחה על ידי {who} ב־{when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected on {when}</source>
        <translation>נדחה ב־{when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{finding}, as the program found it</source>
        <translation>‏{finding}, לפי בדיקת התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>The file could not be read</source>
        <translation>לא ניתן היה לקרוא את הקובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>The file has none</source>
        <translation>אין בקובץ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Named outside of the usual place</source>
        <translation>מצוין שלא במקום המקובל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{name} (not found)</source>
        <translation>‏{name} (לא נמצא)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{width} by {height} pixels</source>
        <translation>‏{width} על {height} פיקסלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Page {number} of {count}</source>
        <translation>עמוד {number} מתוך {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Proof sheet</source>
        <translation>גיליון הגהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>1 more region</source>
        <translation>עוד אזור אחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{count} more regions</source>
        <translation>עוד {count} אזורים</translation>
    </message>
</context>
<context>
    <name>queue_menu</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Clear finished · {count}</source>
        <translation>ניקוי שהושלמו · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Stop all…</source>
        <translation>עצירת הכול…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support about a period…</source>
        <translation>פנייה לתמיכה על תקופה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Nothing to do: the queue is empty</source>
        <translation>אין מה לעשות: התור ריק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Try all failed again · {edits}, free</source>
        <translation>ניסיון נוסף לכל שנכשלו · {edits}, ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Try all failed again · {edits} · {credits}</source>
        <translation>ניסיון נוסף לכל שנכשלו · {edits} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Stop all</source>
        <translation>עצירת הכול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Clear from the list</source>
        <translation>ניקוי מהרשימה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>This is the right picture</source>
        <translation>זו התמונה הנכונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Its number is another's</source>
        <translation>המספר הוא של אחרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support…</source>
        <translation>פנייה לתמיכה…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Use as photo</source>
        <translation>שימוש כתמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Load settings</source>
        <translation>טעינת ההגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>To the front</source>
        <translation>לראש התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translation>ביטול {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Close {count}</source>
        <translation>סגירת {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support about {count}…</source>
        <translation>פנייה לתמיכה על {count}…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Move to project</source>
        <translation>העברה לפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Move {count} to project</source>
        <translation>העברת {count} לפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>No project</source>
        <translation>ללא פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel what waits · 1 edit, free</source>
        <translation>ביטול מה שממתין · עריכה אחת, ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel what waits · {count} edits, free</source>
        <translation>ביטול מה שממתין · {count} עריכות, ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>1 edit waits: cancelling it is free.</source>
        <translation>עריכה אחת ממתינה: הביטול ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>{count} edits wait: cancelling them is free.</source>
        <translation>{count} עריכות ממתינות: הביטול ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>1 edit is at the service: its {credits} are spent. Its result can still be fetched later by Try again.</source>
        <translation>עריכה אחת נמצאת בשירות: {credits} כבר נוצלו. אפשר להוריד את התוצאה בהמשך בניסיון נוסף.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>{count} edits are at the service: their {credits} are spent. Their results can still be fetched later by Try again.</source>
        <translation>{count} עריכות נמצאות בשירות: {credits} כבר נוצלו. אפשר להוריד את התוצאות בהמשך בניסיון נוסף.</translation>
    </message>
</context>
<context>
    <name>queue_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Needs you · {count}</source>
        <translation>דורש טיפול · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Running · {count}</source>
        <translation>בביצוע · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Waiting · {count}</source>
        <translation>בהמתנה · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Done · {count}</source>
        <translation>הושלמו · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{heading}, shown</source>
        <translation>‏{heading}, מוצג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{heading}, hidden</source>
        <translation>‏{heading}, מוסתר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{number} of {count}</source>
        <translation>{number} מתוך {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>variant {which}</source>
        <translation>וריאציה {which}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Photo as it was sent: {changes}</source>
        <translation>התמונה כפי שנשלחה: {changes}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try again · free</source>
        <translation>ניסיון נוסף · ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try again · {credits}</source>
        <translation>ניסיון נוסף · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try {count} again · free</source>
        <translation>ניסיון נוסף ל-{count} · ללא עלות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try {count} again · {credits}</source>
        <translation>ניסיון נוסף ל-{count} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Is this the right picture?</source>
        <translation>האם זו התמונה הנכונה?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{credits} charged</source>
        <translation>חויבו {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>nothing charged</source>
        <translation>ללא חיוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Belongs to another account or service</source>
        <translation>שייך לחשבון או לשירות אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>From last time, not started</source>
        <translation>מהפעם הקודמת, לא הופעל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>At the service: {status}</source>
        <translation>בשירות: {status}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Closed without a result</source>
        <translation>נסגר ללא תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Check balance</source>
        <translation>בדיקת היתרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>To the front</source>
        <translation>לראש התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Load settings</source>
        <translation>טעינת ההגדרות</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There is no photo in that: drop files, folders or an address.</source>
        <translation>אין כאן תמונה: אפשר לגרור קבצים, תיקיות או כתובת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>Looking through “{name}”: {photos} so far</source>
        <translation>חיפוש ב-״{name}״: עד כה {photos}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There are no photos in “{name}”.</source>
        <translation>אין תמונות ב-״{name}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There are no photos in these folders.</source>
        <translation>אין תמונות בתיקיות האלה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{photos} from “{name}” and the folders in it.</source>
        <translation>‏{photos} מתוך ״{name}״ והתיקיות שבתוכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{photos} from {count} folders and those in them.</source>
        <translation>‏{photos} מתוך {count} תיקיות ואלה שבתוכן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>One RAW file was passed by: the same photo lies beside it.</source>
        <translation>קובץ RAW אחד דולג: אותה תמונה נמצאת לצידו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} RAW files were passed by: the same photos lie beside them.</source>
        <translation>{count} קובצי RAW דולגו: אותן תמונות נמצאות לצידם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>“{name}” is no photo that can be read.</source>
        <translation>‏״{name}״ אינו תמונה שניתן לקרוא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>One thing in that is no photo.</source>
        <translation>פריט אחד אינו תמונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} files are no photos that can be read, such as “{name}”.</source>
        <translation>{count} קבצים אינם תמונות שניתן לקרוא, למשל ״{name}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} things in that are no photos.</source>
        <translation>{count} פריטים אינם תמונות.</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Moved, otherwise the same</source>
        <translation>הוזז, מלבד זאת זהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Altered</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Could not tell</source>
        <translation>לא ניתן לקבוע</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo same</source>
        <translation>הלוגו זהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo moved</source>
        <translation>הלוגו הוזז</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo altered</source>
        <translation>הלוגו השתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Look at the logo</source>
        <translation>יש לבדוק את הלוגו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>{share} % alike · ΔE00 {delta}</source>
        <translation>‏{share}% דמיון · ΔE00 {delta}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Region {number}</source>
        <translation>אזור {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Judged on {when}</source>
        <translation>נשפט ב־{when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Judged by {who} on {when}</source>
        <translation>נשפט על ידי {who} ב־{when}</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer kept</source>
        <translation>כבר לא שמור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer rejected</source>
        <translation>כבר לא דחוי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rejected: {reason}</source>
        <translation>נדחה: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Why is this result rejected?</source>
        <translation>מדוע התוצאה הזאת נדחית?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Why are these {count} results rejected?</source>
        <translation>מדוע {count} התוצאות האלה נדחות?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Reject</source>
        <translation>לדחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Starred</source>
        <translation>סומן בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer starred</source>
        <translation>כבר לא מסומן בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rated {rating} of 5</source>
        <translation>דירוג {rating} מתוך 5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Not rated</source>
        <translation>ללא דירוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Noted</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No note any more</source>
        <translation>אין עוד הערה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Note on this result</source>
        <translation>הערה על התוצאה הזאת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Keep the note</source>
        <translation>לשמור את ההערה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No result waits for a verdict.</source>
        <translation>אין תוצאה שמחכה להכרעה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>The product changed</source>
        <translation>המוצר השתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Logo or text is wrong</source>
        <translation>הלוגו או הטקסט שגויים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>The colour is wrong</source>
        <translation>הצבע שגוי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>It looks unreal</source>
        <translation>זה נראה לא אמיתי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Not what was asked</source>
        <translation>לא מה שהתבקש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Badly framed</source>
        <translation>מיקום לקוי בתמונה</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next edit</source>
        <translation>העריכה הבאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open photos</source>
        <translation>פתיחת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open a folder of photos</source>
        <translation>פתיחת תיקיית תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Paste a photo</source>
        <translation>הדבקת תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move a photo forward</source>
        <translation>הזזת תמונה קדימה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move a photo back</source>
        <translation>הזזת תמונה אחורה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Remove a photo</source>
        <translation>הסרת תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Generate</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Generate at the front of the queue</source>
        <translation>יצירה בראש התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Earlier prompt</source>
        <translation>ההנחיה הקודמת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Later prompt</source>
        <translation>ההנחיה הבאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Search prompts</source>
        <translation>חיפוש הנחיות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Compare models</source>
        <translation>השוואת מודלים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Save the result as</source>
        <translation>שמירת התוצאה בשם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Copy the result</source>
        <translation>העתקת התוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Copy the result as a picture only</source>
        <translation>העתקת התוצאה כתמונה בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open the result in its program</source>
        <translation>פתיחת התוצאה בתוכנה שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show the result in its folder</source>
        <translation>הצגת התוצאה בתיקייה שלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show the original while held</source>
        <translation>הצגת המקור בזמן לחיצה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next view</source>
        <translation>התצוגה הבאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Swap sides</source>
        <translation>החלפת צדדים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Fit</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Actual pixels</source>
        <translation>פיקסלים בפועל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Turn the divider</source>
        <translation>סיבוב קו החלוקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Both sides in step</source>
        <translation>שני הצדדים יחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Read colours</source>
        <translation>קריאת צבעים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show smaller changes</source>
        <translation>הצגת שינויים קטנים יותר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show larger changes only</source>
        <translation>הצגת שינויים גדולים בלבד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Keep the result</source>
        <translation>לשמור את התוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Reject the result</source>
        <translation>לדחות את התוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Check the logo</source>
        <translation>בדיקת הלוגו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Change the prompt and try again</source>
        <translation>שינוי ההנחיה וניסיון נוסף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next result to judge</source>
        <translation>התוצאה הבאה להכרעה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Result before</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Star the result</source>
        <translation>סימון התוצאה בכוכב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 1</source>
        <translation>דירוג 1</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 2</source>
        <translation>דירוג 2</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 3</source>
        <translation>דירוג 3</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 4</source>
        <translation>דירוג 4</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 5</source>
        <translation>דירוג 5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Take the rating away</source>
        <translation>הסרת הדירוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Remove from the history</source>
        <translation>הסרה מההיסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Pause or resume the queue</source>
        <translation>השהיה או המשך של התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>To the front</source>
        <translation>לראש התור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move up</source>
        <translation>העברה למעלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move down</source>
        <translation>העברה למטה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>One edit after the other</source>
        <translation>עריכה אחר עריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>A batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next part of the window</source>
        <translation>החלק הבא בחלון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Part of the window before</source>
        <translation>החלק הקודם בחלון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Choose the project</source>
        <translation>בחירת הפרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>All shortcuts</source>
        <translation>כל קיצורי המקשים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>shortcuts page</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Back to {keys}</source>
        <translation>חזרה אל {keys}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>none</source>
        <translation>ללא</translation>
    </message>
</context>
<context>
    <name>spend_table</name>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Credits</source>
        <translation>קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Kept</source>
        <translation>נשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Credits per kept</source>
        <translation>קרדיטים לכל שנשמרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Upscale</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>No project</source>
        <translation>ללא פרויקט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>No template</source>
        <translation>ללא תבנית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>d MMM</source>
        <translation>‏d בMMM</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>{reason}: the edit will wait</source>
        <translation>‏{reason}: העריכה תמתין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over today's limit of {limit} credits: what is over it will wait</source>
        <translation>מעבר למגבלה להיום, {limit} קרדיטים: מה שמעבר לה ימתין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over the limit of {limit} credits for “{name}”: what is over it will wait</source>
        <translation>מעבר למגבלה של {limit} קרדיטים עבור ״{name}״: מה שמעבר לה ימתין</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over today's limit of {limit} credits for “{name}”: the rest will wait</source>
        <translation>מעבר למגבלה להיום, {limit} קרדיטים עבור ״{name}״: השאר ימתין</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{edits} · {credits} from last time</source>
        <translation>‏{edits} · {credits} מהפעם הקודמת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>An answer was lost; nothing is sent until the service answers again</source>
        <translation>תשובה אבדה; דבר לא יישלח עד שהשירות יענה שוב</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Out of reach ({why})</source>
        <translation>אין גישה ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Out of reach since {time} ({why})</source>
        <translation>אין גישה מאז {time} ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>No uploads ({why})</source>
        <translation>אין העלאות ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>No uploads since {time} ({why})</source>
        <translation>אין העלאות מאז {time} ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>edits go on by themselves when it is back</source>
        <translation>העריכות ימשיכו מעצמן כשהגישה תחזור</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits and goes on by itself</source>
        <translation>עריכה אחת ממתינה ותמשיך מעצמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait and go on by themselves</source>
        <translation>{count} עריכות ממתינות וימשיכו מעצמן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>edits go on when that is put right</source>
        <translation>העריכות יימשכו כשהדבר יתוקן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits until that is put right</source>
        <translation>עריכה אחת ממתינה עד שהדבר יתוקן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait until that is put right</source>
        <translation>{count} עריכות ממתינות עד שהדבר יתוקן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Trying now …</source>
        <translation>מתבצע ניסיון …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Next try in {seconds} s</source>
        <translation>הניסיון הבא בעוד {seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Next can be sent in {seconds} s</source>
        <translation>השליחה הבאה בעוד {seconds} שנ׳</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Others use about {used} of the {all} requests a minute at your internet address</source>
        <translation>אחרים משתמשים בכ-{used} מתוך {all} הבקשות בדקה בכתובת האינטרנט הזו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits for another account or service</source>
        <translation>עריכה אחת ממתינה לחשבון או לשירות אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait for another account or service</source>
        <translation>{count} עריכות ממתינות לחשבון או לשירות אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Today {credits} · {edits}</source>
        <translation>היום {credits} · {edits}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_list.py"/>
        <source>My templates</source>
        <translation>התבניות שלי</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The way of hosting that you chose is not set up yet</source>
        <translation>דרך ההעלאה שנבחרה עוד לא הוגדרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Complete it in Settings, Hosting.</source>
        <translation>לא בוצע חיוב. יש להשלים אותה בהגדרות, בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The bucket for photos is not set up yet</source>
        <translation>הדלי לתמונות עוד לא הוגדר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter its address, name and access key ID in Settings, Hosting.</source>
        <translation>לא בוצע חיוב. יש להזין כתובת, שם ומזהה מפתח גישה בהגדרות, בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder for photos is not set up yet</source>
        <translation>התיקייה לתמונות עוד לא הוגדרה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter the folder and its address in Settings, Hosting.</source>
        <translation>לא בוצע חיוב. יש להזין את התיקייה ואת כתובתה בהגדרות, בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The secret for the bucket “{bucket}” is missing</source>
        <translation>חסר הסוד עבור הדלי ״{bucket}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter it in Settings, Hosting.</source>
        <translation>לא בוצע חיוב. יש להזין אותו בהגדרות, בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not accept the access key</source>
        <translation>מפתח הגישה אינו מתקבל אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the access key ID and its secret.</source>
        <translation>לא בוצע חיוב. יש לבדוק את מזהה מפתח הגישה ואת הסוד שלו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused the signature</source>
        <translation>החתימה נדחתה אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the secret: copy it once more.</source>
        <translation>לא בוצע חיוב. יש לבדוק את הסוד: להעתיק אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not know this access key ID</source>
        <translation>מזהה מפתח הגישה אינו מוכר אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the access key ID, and that the address is right.</source>
        <translation>לא בוצע חיוב. יש לבדוק את מזהה מפתח הגישה, ושהכתובת נכונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no bucket “{bucket}” at {host}</source>
        <translation>אין דלי בשם ״{bucket}״ אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its name and the address.</source>
        <translation>לא בוצע חיוב. יש לבדוק את שמו ואת הכתובת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The bucket lies in another region: {region}</source>
        <translation>הדלי נמצא באזור אחר: {region}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter {region} as its region.</source>
        <translation>לא בוצע חיוב. יש להזין {region} כאזור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused the time of this computer</source>
        <translation>השעה של מחשב זה נדחתה אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Set this computer's clock.</source>
        <translation>לא בוצע חיוב. יש לכוון את השעון של מחשב זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused this ({reason})</source>
        <translation>הבקשה נדחתה אצל {host} ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check what is set for it in Settings.</source>
        <translation>לא בוצע חיוב. יש לבדוק מה הוגדר עבורו בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not let the access key do this</source>
        <translation>למפתח הגישה אין הרשאה לכך אצל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Let it put, get and delete objects of this bucket; check the bucket's name and the prefix.</source>
        <translation>לא בוצע חיוב. יש להתיר לו לשמור, לקרוא ולמחוק אובייקטים בדלי זה; ולבדוק את שם הדלי ואת הקידומת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder that is served is not there</source>
        <translation>התיקייה המוגשת איננה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Connect the drive, or choose it anew: {host}</source>
        <translation>לא בוצע חיוב. יש לחבר את הכונן, או לבחור אותה מחדש: {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no room in the folder that is served</source>
        <translation>אין מקום בתיקייה המוגשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Make room at {host}.</source>
        <translation>לא בוצע חיוב. יש לפנות מקום אצל {host}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder that is served cannot be written to</source>
        <translation>אי אפשר לכתוב לתיקייה המוגשת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check your rights at {host}.</source>
        <translation>לא בוצע חיוב. יש לבדוק את ההרשאות אצל {host}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} could not take the photo ({reason})</source>
        <translation>לא ניתן היה לשמור את התמונה אצל {host} ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Try again in a while.</source>
        <translation>לא בוצע חיוב. כדאי לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} cannot be reached</source>
        <translation>אי אפשר להגיע אל {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its address, the port and your connection.</source>
        <translation>לא בוצע חיוב. יש לבדוק את כתובתו, את הפורט ואת החיבור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no server called {host}</source>
        <translation>אין שרת בשם {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its address and your connection.</source>
        <translation>לא בוצע חיוב. יש לבדוק את כתובתו ואת החיבור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>No safe connection to {host}: its certificate is not trusted</source>
        <translation>אין חיבור בטוח אל {host}: האישור שלו אינו מהימן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service may refuse it, too. Give the server a certificate that everyone trusts.</source>
        <translation>לא בוצע חיוב. גם השירות עלול לדחות אותו. יש לתת לשרת אישור שהכול סומכים עליו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} did not answer in time</source>
        <translation>לא התקבלה בזמן תשובה מ־{host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The connection to {host} broke off</source>
        <translation>החיבור אל {host} נותק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>A stranger cannot fetch the photo from {host} (answer {status})</source>
        <translation>אדם זר אינו יכול להוריד את התמונה מ־{host} (תשובה {status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service must be able to fetch it without signing in: check what is set for hosting, and that nothing blocks strangers there.</source>
        <translation>לא בוצע חיוב. השירות צריך להוריד אותה בלי כניסה לחשבון: יש לבדוק את הגדרות העלאת התמונות, ושדבר אינו חוסם שם זרים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} lies in a private network</source>
        <translation>הכתובת {host} נמצאת ברשת פרטית</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service cannot fetch photos from there: use an address on the internet.</source>
        <translation>לא בוצע חיוב. השירות אינו יכול להוריד משם תמונות: יש להשתמש בכתובת באינטרנט.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to an address that is not safe</source>
        <translation>הכתובת אצל {host} מפנה לכתובת שאינה בטוחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The photo's address must begin with https://.</source>
        <translation>לא בוצע חיוב. כתובת התמונה צריכה להתחיל ב־⁦https://⁩.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to an address with a password in it</source>
        <translation>הכתובת אצל {host} מפנה לכתובת שיש בה סיסמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It must be open to all without signing in.</source>
        <translation>לא בוצע חיוב. היא צריכה להיות פתוחה לכול בלי כניסה לחשבון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to something that is no address</source>
        <translation>הכתובת אצל {host} מפנה למשהו שאינו כתובת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check what is set for hosting.</source>
        <translation>לא בוצע חיוב. יש לבדוק את ההגדרות בהעלאת תמונות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads from address to address without end</source>
        <translation>הכתובת אצל {host} מפנה מכתובת לכתובת בלי סוף</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get something else than the photo from {host} ({found})</source>
        <translation>אנשים זרים מקבלים מ־{host} משהו אחר ולא את התמונה ({found})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check that the address belongs to this very place.</source>
        <translation>לא בוצע חיוב. יש לבדוק שהכתובת שייכת בדיוק למקום זה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get a web page from {host}, and not the photo</source>
        <translation>אנשים זרים מקבלים מ־{host} דף אינטרנט ולא את התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It may be a page to sign in or a preview; the service needs an address that gives the file itself.</source>
        <translation>לא בוצע חיוב. ייתכן שזה דף כניסה או תצוגה מקדימה; השירות זקוק לכתובת שמוסרת את הקובץ עצמו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get only a part of the photo from {host}</source>
        <translation>אנשים זרים מקבלים מ־{host} רק חלק מן התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It may still be on its way there: try again in a while.</source>
        <translation>לא בוצע חיוב. ייתכן שהיא עוד בדרך לשם: כדאי לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>“{project}” still has edits that are owed ({count})</source>
        <translation>בפרויקט ״{project}״ יש עריכות שעוד לא הגיעו ({count})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was removed. They are at the service, or their answer was lost: wait for them, or close them in the queue.</source>
        <translation>דבר לא נמחק. הן נמצאות בשירות, או שהתשובה עליהן אבדה: יש להמתין להן או לסגור אותן בתור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is not a photo this program can read</source>
        <translation>‏״{name}״ אינו תמונה שהתוכנה יכולה לקרוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. JPEG, PNG and WebP always work.</source>
        <translation>לא בוצע חיוב. JPEG‏, PNG ו-WebP תמיד מתאימים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an SVG drawing, not a photo</source>
        <translation>‏״{name}״ הוא ציור SVG ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export it as JPEG, PNG or TIFF.</source>
        <translation>לא בוצע חיוב. יש לייצא כ-JPEG‏, PNG או TIFF.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a PDF document, not a photo</source>
        <translation>‏״{name}״ הוא מסמך PDF ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export the page as JPEG.</source>
        <translation>לא בוצע חיוב. יש לייצא את העמוד כ-JPEG.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a PostScript drawing, not a photo</source>
        <translation>‏״{name}״ הוא ציור PostScript ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a video, not a photo</source>
        <translation>‏״{name}״ הוא סרטון ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save a frame of it as JPEG.</source>
        <translation>לא בוצע חיוב. יש לשמור פריים ממנו כ-JPEG.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a sound, not a photo</source>
        <translation>‏״{name}״ הוא קובץ שמע ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Choose another photo.</source>
        <translation>לא בוצע חיוב. יש לבחור תמונה אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an archive or a packed document, not a photo</source>
        <translation>‏״{name}״ הוא ארכיון או מסמך דחוס ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Unpack it and choose the photos in it.</source>
        <translation>לא בוצע חיוב. יש לחלץ אותו ולבחור את התמונות שבו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a web page, not a photo</source>
        <translation>‏״{name}״ הוא דף אינטרנט ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save the picture on it instead of the page.</source>
        <translation>לא בוצע חיוב. יש לשמור את התמונה שבדף במקום את הדף.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a JPEG XL picture, which is not read here</source>
        <translation>‏״{name}״ הוא תמונת JPEG XL, שאינה נקראת כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a JPEG 2000 picture, which is not read here</source>
        <translation>‏״{name}״ הוא תמונת JPEG 2000, שאינה נקראת כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an icon, not a photo</source>
        <translation>‏״{name}״ הוא סמל ולא תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a GIMP project, which is not read here</source>
        <translation>‏״{name}״ הוא פרויקט של GIMP, שאינו נקרא כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an OpenEXR picture, which is not read here</source>
        <translation>‏״{name}״ הוא תמונת OpenEXR, שאינה נקראת כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a Radiance picture, which is not read here</source>
        <translation>‏״{name}״ הוא תמונת Radiance, שאינה נקראת כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is in a variant that cannot be read</source>
        <translation>התמונה ״{name}״ היא בגרסה שלא ניתן לקרוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is compressed in a way that cannot be read</source>
        <translation>התמונה ״{name}״ דחוסה בשיטה שלא ניתן לקרוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” has channels that cannot be read</source>
        <translation>בתמונה ״{name}״ יש ערוצים שלא ניתן לקרוא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export it as RGB, in TIFF, PNG or JPEG.</source>
        <translation>לא בוצע חיוב. יש לייצא כ-RGB, בתור TIFF‏, PNG או JPEG.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is in multichannel mode</source>
        <translation>התמונה ״{name}״ שמורה במצב רב-ערוצי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Convert it to RGB or CMYK.</source>
        <translation>לא בוצע חיוב. יש להמיר ל-RGB או ל-CMYK.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The document “{name}” was saved without its merged picture</source>
        <translation>המסמך ״{name}״ נשמר ללא התמונה המאוחדת שלו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save it with “Maximize Compatibility”, or export it.</source>
        <translation>לא בוצע חיוב. יש לשמור עם ״Maximize Compatibility״, או לייצא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The RAW photo “{name}” is of a camera or compression that is not known</source>
        <translation>המצלמה או הדחיסה של תמונת ה-RAW ״{name}״ אינן מוכרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Convert it to DNG, or export it as TIFF or JPEG.</source>
        <translation>לא בוצע חיוב. יש להמיר ל-DNG, או לייצא כ-TIFF או JPEG.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is not written as an address</source>
        <translation>היא אינה כתובה ככתובת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it holds a user name or password</source>
        <translation>היא כוללת שם משתמש או סיסמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a folder that exists, with its whole path</source>
        <translation>תיקייה קיימת, עם הנתיב המלא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it lies in a private network, where the service cannot fetch it</source>
        <translation>היא נמצאת ברשת פרטית שהשירות אינו מגיע אליה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>from {} to {}</source>
        <translation>ערך מ-{} עד {}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{} to {} characters</source>
        <translation>‏{} עד {} תווים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>at most {} characters</source>
        <translation>לכל היותר {} תווים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a name of one line</source>
        <translation>שם בשורה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a name that is not taken</source>
        <translation>שם שאינו תפוס</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>the name of a key that was saved</source>
        <translation>שם של מפתח שנשמר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is empty</source>
        <translation>הוא ריק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is too long</source>
        <translation>הוא ארוך מדי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it holds a slash</source>
        <translation>הוא כולל לוכסן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>its braces do not match</source>
        <translation>הסוגריים המסולסלים אינם תואמים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>there is no placeholder {{{name}}}</source>
        <translation>אין מציין מיקום בשם {{{name}}}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Something unexpected happened ({code})</source>
        <translation>אירע משהו לא צפוי ({code})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Your edits are kept. Copy the details if you report it.</source>
        <translation>העריכות נשמרו. לדיווח אפשר להעתיק את הפרטים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” is no longer there</source>
        <translation>התמונה ״{name}״ כבר לא נמצאת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Put it back or choose it again.</source>
        <translation>לא בוצע חיוב. יש להחזיר אותה או לבחור אותה מחדש.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The file “{name}” is empty</source>
        <translation>הקובץ ״{name}״ ריק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” is damaged</source>
        <translation>התמונה ״{name}״ פגומה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Export or copy it once more.</source>
        <translation>לא בוצע חיוב. יש לייצא או להעתיק אותה שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” was changed while it was read</source>
        <translation>התמונה ״{name}״ השתנתה בזמן הקריאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Try again once it is written.</source>
        <translation>לא בוצע חיוב. אפשר לנסות שוב כשהכתיבה תסתיים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” stays too large to send ({megabytes} MB)</source>
        <translation>‏״{name}״ נותר גדול מדי לשליחה (⁦{megabytes} MB⁩)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Save it smaller or as JPEG.</source>
        <translation>לא בוצע חיוב. יש לשמור בגודל קטן יותר או כ-JPEG.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” has too many pixels ({megapixels} megapixels)</source>
        <translation>ב-״{name}״ יש יותר מדי פיקסלים ({megapixels} מגה-פיקסל)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Save it smaller.</source>
        <translation>לא בוצע חיוב. יש לשמור בגודל קטן יותר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” cannot be opened ({reason})</source>
        <translation>לא ניתן לפתוח את ״{name}״ ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Check that you may read the file.</source>
        <translation>לא בוצע חיוב. יש לבדוק את הרשאת הקריאה של הקובץ.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The address “{name}” cannot be sent: {reason}</source>
        <translation>לא ניתן לשלוח את הכתובת ״{name}״: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Use a public address, or the file itself.</source>
        <translation>לא בוצע חיוב. יש להשתמש בכתובת ציבורית או בקובץ עצמו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” is a folder</source>
        <translation>‏״{name}״ היא תיקייה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose a photo in it.</source>
        <translation>לא בוצע חיוב. יש לבחור תמונה מתוכה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The prompt is empty</source>
        <translation>ההנחיה ריקה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Write what should change.</source>
        <translation>לא בוצע חיוב. יש לכתוב מה לשנות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The prompt is too long ({length} of at most {limit} characters)</source>
        <translation>ההנחיה ארוכה מדי ({length} תווים, לכל היותר {limit})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Shorten it.</source>
        <translation>לא בוצע חיוב. יש לקצר אותה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no photo yet</source>
        <translation>אין עדיין תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Drop one, or open it with Ctrl+O.</source>
        <translation>לא בוצע חיוב. אפשר לגרור תמונה או לפתוח עם Ctrl+O.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} takes at most {limit} photos, not {count}</source>
        <translation>‏{model} מקבל לכל היותר {limit} תמונות, לא {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Remove one or choose another model.</source>
        <translation>לא בוצע חיוב. יש להסיר תמונה או לבחור מודל אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no model called “{model}”</source>
        <translation>אין מודל בשם ״{model}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose a model from the list.</source>
        <translation>לא בוצע חיוב. יש לבחור מודל מהרשימה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>No model is chosen</source>
        <translation>לא נבחר מודל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one, or write the custom model's identifier.</source>
        <translation>לא בוצע חיוב. יש לבחור מודל או להזין את מזהה המודל המותאם.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} does not make the aspect ratio {ratio}</source>
        <translation>‏{model} אינו תומך ביחס {ratio}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one of those offered.</source>
        <translation>לא בוצע חיוב. יש לבחור מהאפשרויות המוצעות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} does not make the resolution {resolution}</source>
        <translation>‏{model} אינו תומך ברזולוציה {resolution}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The format {format} cannot be had here</source>
        <translation>הפורמט {format} אינו זמין כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one of {known}.</source>
        <translation>לא בוצע חיוב. האפשרויות: {known}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{variants} variants cannot be ordered at once</source>
        <translation>לא ניתן להזמין {variants} וריאציות בבת אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose 1 to 4.</source>
        <translation>לא בוצע חיוב. יש לבחור בין 1 ל-4.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service's address must begin with https://</source>
        <translation>כתובת השירות חייבת להתחיל ב-⁦https://⁩</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Without it, others could read your key on its way.</source>
        <translation>אחרת אחרים עלולים לקרוא את המפתח בדרך.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{address}” is not an address of a service</source>
        <translation>‏״{address}״ אינה כתובת של שירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>It looks like https://api.productai.photo/v1.</source>
        <translation>לדוגמה: https://api.productai.photo/v1.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This value cannot be used</source>
        <translation>לא ניתן להשתמש בערך הזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>It must be {reason}.</source>
        <translation>נדרש: {reason}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This cannot be a name for files: {reason}</source>
        <translation>זה אינו יכול לשמש שם קובץ: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>A name such as {{name}}-{{model}} always works.</source>
        <translation>שם כמו ⁦{{name}}-{{model}}⁩ תמיד מתאים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Photos of the project “{project}” must not take the way chosen in Hosting</source>
        <translation>תמונות של הפרויקט ״{project}״ אינן רשאיות לעבור בדרך שנבחרה בהעלאת תמונות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose another way, give addresses instead of files, or allow it for the project in Settings.</source>
        <translation>לא בוצע חיוב. יש לבחור דרך אחרת, לתת כתובות במקום קבצים, או להתיר אותה לפרויקט בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Today's limit of {limit} credits is reached</source>
        <translation>הושגה המגבלה להיום: {limit} קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. It goes on tomorrow, or when you raise the limit.</source>
        <translation>לא בוצע חיוב. ימשיך מחר, או כשהמגבלה תוגדל.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The limit of {limit} credits for “{project}” is reached</source>
        <translation>הושגה המגבלה של {limit} קרדיטים עבור ״{project}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. It goes on when you raise the limit.</source>
        <translation>לא בוצע חיוב. ימשיך כשהמגבלה תוגדל.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Today's limit of {limit} credits for “{project}” is reached</source>
        <translation>הושגה המגבלה להיום עבור ״{project}״: {limit} קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>No key for the service yet</source>
        <translation>אין עדיין מפתח לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Enter your API key in Settings.</source>
        <translation>לא בוצע חיוב. יש להזין מפתח API בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service refused the key</source>
        <translation>השירות דחה את המפתח</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged, and the edits wait. Check the key in Settings.</source>
        <translation>לא בוצע חיוב, והעריכות ממתינות. יש לבדוק את המפתח בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This computer has no keyring</source>
        <translation>במחשב הזה אין צרור מפתחות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>A key is kept for this session only; enter it again next time.</source>
        <translation>מפתח נשמר להפעלה הנוכחית בלבד; בפעם הבאה יש להזינו שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The keyring is locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Unlock it and try again; until then the key is kept for this session.</source>
        <translation>יש לשחרר את הנעילה ולנסות שוב; עד אז המפתח נשמר להפעלה הנוכחית.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The keyring did not answer</source>
        <translation>צרור המפתחות לא ענה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{path}” cannot be written to</source>
        <translation>לא ניתן לכתוב אל ״{path}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Choose another folder, then try again at no cost.</source>
        <translation>דבר לא אבד. יש לבחור תיקייה אחרת ולנסות שוב ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The disk is full</source>
        <translation>הדיסק מלא</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Make room at “{path}”, then try again at no cost.</source>
        <translation>דבר לא אבד. יש לפנות מקום ב-״{path}״ ולנסות שוב ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The result could not be saved ({reason})</source>
        <translation>לא ניתן היה לשמור את התוצאה ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Check “{path}”, then try again at no cost.</source>
        <translation>דבר לא אבד. יש לבדוק את ״{path}״ ולנסות שוב ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit is not in the books</source>
        <translation>העריכה הזו אינה רשומה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit has moved on meanwhile</source>
        <translation>העריכה הזו התקדמה בינתיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Look at where it stands now.</source>
        <translation>דבר לא השתנה. כדאי לבדוק היכן היא עומדת כעת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service's number {remote_id} belongs to another edit ({other})</source>
        <translation>המספר {remote_id} בשירות שייך לעריכה אחרת ({other})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Look for another number.</source>
        <translation>דבר לא השתנה. יש לחפש מספר אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit belongs to another account</source>
        <translation>העריכה הזו שייכת לחשבון אחר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Enter that account's key to go on with it.</source>
        <translation>דבר לא השתנה. כדי להמשיך בה יש להזין את המפתח של אותו חשבון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service has no number {remote_id} for this account</source>
        <translation>לשירות אין מספר {remote_id} בחשבון הזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no number of this edit left to confirm</source>
        <translation>לא נותר מספר לאישור בעריכה הזאת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Number {remote_id} has another prompt at the service</source>
        <translation>למספר {remote_id} יש בשירות הנחיה אחרת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The settings file is damaged ({reason})</source>
        <translation>קובץ ההגדרות פגום ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Standard settings are in use; “{path}” is left as it is.</source>
        <translation>הגדרות ברירת המחדל בשימוש; ״{path}״ נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The settings are from a newer version of the program</source>
        <translation>ההגדרות נוצרו בגרסה חדשה יותר של התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Standard settings are in use, and changes to them hold until the program is closed: “{path}” is left as it is.</source>
        <translation>הגדרות ברירת המחדל בשימוש, ושינויים בהן תקפים עד לסגירת התוכנה: ״{path}״ נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Your own models.toml has a mistake ({reason})</source>
        <translation>בקובץ models.toml האישי יש שגיאה ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The built-in models are in use until it is mended.</source>
        <translation>עד לתיקון משמשים המודלים המובנים.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits are damaged</source>
        <translation>רישום העריכות פגום</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>New books were begun; the damaged ones are kept at “{path}”.</source>
        <translation>נפתח רישום חדש; הרישום הפגום נשמר ב-״{path}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits were damaged and are restored from a backup</source>
        <translation>רישום העריכות נפגם ושוחזר מגיבוי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Look whether the last edits are there. One that waits may have been sent already; check the balance before you start it. The damaged books: “{path}”.</source>
        <translation>כדאי לבדוק אם העריכות האחרונות קיימות. ייתכן שעריכה ממתינה כבר נשלחה; לפני ההפעלה יש לבדוק את היתרה. הרישום הפגום: ״{path}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The program was updated or removed while it runs</source>
        <translation>התוכנה עודכנה או הוסרה בזמן שהיא פועלת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Close it and start it again. Edits that are under way go on then.</source>
        <translation>סגרו אותה והפעילו אותה שוב. עריכות שבדרך ימשיכו אז.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>An older version of the program is still open</source>
        <translation>גרסה ישנה יותר של התוכנה עדיין פתוחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Close both, and start the newer one again.</source>
        <translation>דבר לא השתנה. יש לסגור את שתיהן ולהפעיל שוב את החדשה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits are from a newer version of the program</source>
        <translation>רישום העריכות נוצר בגרסה חדשה יותר של התוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Install that version to go on with “{path}”.</source>
        <translation>דבר לא השתנה. כדי להמשיך עם ״{path}״ יש להתקין את אותה גרסה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Install that version to go on with “{path}”. To go back for good, put “{copy}” in its place: edits that are not in it yet are lost.</source>
        <translation>דבר לא השתנה. כדי להמשיך עם ״{path}״ יש להתקין את אותה גרסה. כדי לחזור לצמיתות יש לשים את ״{copy}״ במקומו: עריכות שעדיין אינן בו יאבדו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The program's own folder cannot be written to ({reason})</source>
        <translation>לא ניתן לכתוב לתיקיית התוכנה ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing can be ordered until “{path}” can be written.</source>
        <translation>לא ניתן להזמין עד שיהיה אפשר לכתוב אל ״{path}״.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service refused the edit</source>
        <translation>השירות דחה את העריכה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. It said: {message}</source>
        <translation>לא בוצע חיוב. תשובת השירות: {message}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service could not fetch the photo</source>
        <translation>השירות לא הצליח להוריד את התמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Try again; an address must be open to all.</source>
        <translation>לא בוצע חיוב. יש לנסות שוב; כתובת חייבת להיות פתוחה לכול.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service does not know this model</source>
        <translation>השירות אינו מכיר את המודל הזה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Choose another model.</source>
        <translation>לא בוצע חיוב. יש לבחור מודל אחר.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Out of credits</source>
        <translation>הקרדיטים אזלו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged, and the edits wait. Buy credits, then check again.</source>
        <translation>לא בוצע חיוב, והעריכות ממתינות. יש לרכוש קרדיטים ולבדוק שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service does not know this edit</source>
        <translation>השירות אינו מכיר את העריכה הזו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged. Ask the service before you make it again.</source>
        <translation>ייתכן שבוצע חיוב. יש לברר מול השירות לפני שיוצרים אותה שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>This service takes no uploads</source>
        <translation>השירות הזה אינו מקבל העלאות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Give the photo's public address instead.</source>
        <translation>לא בוצע חיוב. במקום זאת יש לתת את הכתובת הציבורית של התמונה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service asks for a slower pace</source>
        <translation>השירות מבקש קצב איטי יותר</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The edits go on by themselves.</source>
        <translation>לא בוצע חיוב. העריכות ימשיכו מעצמן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service failed</source>
        <translation>שגיאה בשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>If it was an order, look at the balance before you send it again.</source>
        <translation>אם זו הייתה הזמנה, יש לבדוק את היתרה לפני שליחה חוזרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service has a fault ({status})</source>
        <translation>תקלה בשירות ({status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service's answer cannot be read</source>
        <translation>לא ניתן לקרוא את תשובת השירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>No connection to the service</source>
        <translation>אין חיבור לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. It goes on by itself when the connection is back.</source>
        <translation>לא בוצע חיוב. ימשיך מעצמו כשהחיבור יחזור.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service's address cannot be found</source>
        <translation>כתובת השירות לא נמצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check the connection, or the address in Settings.</source>
        <translation>לא בוצע חיוב. יש לבדוק את החיבור, או את הכתובת בהגדרות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>No safe connection to the service</source>
        <translation>אין חיבור מאובטח לשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check this computer's clock and network.</source>
        <translation>לא בוצע חיוב. יש לבדוק את השעון והרשת של המחשב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the certificate is issued by “{issuer}”</source>
        <translation>לא מהימן: האישור הונפק על ידי ״{issuer}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. This computer does not trust the issuer of {host}'s certificate. If your company filters the web, ask it to add the issuer; else use another network.</source>
        <translation>לא בוצע חיוב. המחשב אינו סומך על מנפיק האישור של {host}. אם החברה מסננת את הרשת, יש לבקש ממנה להוסיף את המנפיק; אחרת יש להשתמש ברשת אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the certificate is issued by itself (“{issuer}”)</source>
        <translation>לא מהימן: האישור הונפק על ידי עצמו (״{issuer}״)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Somebody answers in place of {host}; use another network.</source>
        <translation>לא בוצע חיוב. מישהו עונה במקום {host}; יש להשתמש ברשת אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the service's certificate has expired</source>
        <translation>לא מהימן: תוקף האישור של השירות פג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. That of {host}, issued by “{issuer}”, was valid until {date}. Check this computer's clock.</source>
        <translation>לא בוצע חיוב. האישור של {host}, שהונפק על ידי ״{issuer}״, היה בתוקף עד {date}. יש לבדוק את שעון המחשב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: this computer's clock seems to be wrong</source>
        <translation>לא מהימן: נראה ששעון המחשב שגוי</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The certificate of {host}, issued by “{issuer}”, is valid from {date} on. Set the clock.</source>
        <translation>לא בוצע חיוב. האישור של {host}, שהונפק על ידי ״{issuer}״, תקף רק החל מ־{date}. יש לכוון את השעון.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: “{subject}” answers in place of the service</source>
        <translation>לא מהימן: ״{subject}״ עונה במקום השירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The certificate, issued by “{issuer}”, is not for {host}. This network may want you to sign in: open a page in a browser.</source>
        <translation>לא בוצע חיוב. האישור, שהונפק על ידי ״{issuer}״, אינו עבור {host}. ייתכן שהרשת דורשת כניסה: יש לפתוח דף בדפדפן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The proxy {proxy} lets nothing through ({status})</source>
        <translation>שרת ה־proxy‏ {proxy} אינו מאפשר מעבר ({status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check its user name and password in the system's settings.</source>
        <translation>לא בוצע חיוב. יש לבדוק את שם המשתמש והסיסמה שלו בהגדרות המערכת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The proxy {proxy} cannot be used</source>
        <translation>לא ניתן להשתמש בשרת ה־proxy‏ {proxy}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check the system's proxy settings ({reason}).</source>
        <translation>לא בוצע חיוב. יש לבדוק את הגדרות ה־proxy של המערכת ({reason}).</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>This network may want you to sign in</source>
        <translation>ייתכן שהרשת דורשת כניסה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Something answers in place of {host}. Open a page in a browser; the edits go on by themselves.</source>
        <translation>משהו עונה במקום {host}. יש לפתוח דף בדפדפן; העריכות ימשיכו מעצמן.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service did not answer</source>
        <translation>השירות לא ענה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The connection broke off</source>
        <translation>החיבור נותק</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The program ended before an answer came</source>
        <translation>התוכנה נסגרה לפני שהגיעה תשובה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged. Look at the balance before you send it again.</source>
        <translation>ייתכן שבוצע חיוב. יש לבדוק את היתרה לפני שליחה חוזרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>An order's answer was lost</source>
        <translation>התשובה להזמנה אבדה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing more is sent until the service has answered a question for free.</source>
        <translation>דבר לא יישלח עד שהשירות יענה על שאלה ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged; the balance tells. Trying again costs anew.</source>
        <translation>ייתכן שבוצע חיוב; היתרה תראה. ניסיון נוסף עולה מחדש.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service lost this edit</source>
        <translation>השירות איבד את העריכה הזו</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result can no longer be fetched</source>
        <translation>לא ניתן עוד להוריד את התוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Try again asks for it once more at no cost.</source>
        <translation>העריכה חויבה. ניסיון נוסף יבקש אותה שוב ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result arrived damaged</source>
        <translation>התוצאה הגיעה פגומה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Try again fetches it once more at no cost.</source>
        <translation>העריכה חויבה. ניסיון נוסף יוריד אותה שוב ללא עלות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>What arrived is not an image</source>
        <translation>מה שהגיע אינו תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result's address is not safe to fetch</source>
        <translation>כתובת התוצאה אינה בטוחה להורדה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Copy the details and ask the service.</source>
        <translation>העריכה חויבה. יש להעתיק את הפרטים ולפנות לשירות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result is too large to fetch</source>
        <translation>התוצאה גדולה מדי להורדה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service gave no result</source>
        <translation>השירות לא החזיר תוצאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The program made a mistake</source>
        <translation>אירעה שגיאה בתוכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Your edits are kept. Copy the details and report it, please.</source>
        <translation>העריכות נשמרו. אפשר להעתיק את הפרטים ולדווח, בבקשה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Save it once more as CSV or XLSX.</source>
        <translation>לא בוצע חיוב. יש לשמור שוב כ־CSV או XLSX.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Mend the list and load it again.</source>
        <translation>לא בוצע חיוב. יש לתקן את הרשימה ולטעון אותה שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Mend the line in the list.</source>
        <translation>לא בוצע חיוב. יש לתקן את השורה ברשימה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” cannot be read: {reason}</source>
        <translation>אי אפשר לקרוא את הרשימה ״{name}״: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is damaged, or no spreadsheet</source>
        <translation>הרשימה ״{name}״ פגומה, או שאינה גיליון</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is protected by a password</source>
        <translation>הרשימה ״{name}״ מוגנת בסיסמה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Save it without one.</source>
        <translation>לא בוצע חיוב. יש לשמור אותה בלי סיסמה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is of a kind that is not read here</source>
        <translation>הרשימה ״{name}״ היא מסוג שאינו נקרא כאן</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are no lines in the list “{name}”</source>
        <translation>אין שורות ברשימה ״{name}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Its first line names the columns, the others the edits.</source>
        <translation>לא בוצע חיוב. השורה הראשונה מכילה את שמות העמודות, והשאר את העריכות.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Line {line} of “{name}” opens a quotation mark that is never closed</source>
        <translation>שורה {line} ברשימה ״{name}״ פותחת מירכאות שאינן נסגרות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is too large: at most {limit}</source>
        <translation>הרשימה ״{name}״ גדולה מדי: לכל היותר {limit}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Divide the list.</source>
        <translation>לא בוצע חיוב. יש לחלק את הרשימה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” has neither a column image nor a column sku</source>
        <translation>ברשימה ״{name}״ אין עמודת image ואין עמודת sku</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” has the column {column} twice</source>
        <translation>ברשימה ״{name}״ העמודה {column} מופיעה פעמיים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” was given together with other sources</source>
        <translation>הרשימה ״{name}״ ניתנה יחד עם מקורות אחרים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Give the list alone.</source>
        <translation>לא בוצע חיוב. יש לתת את הרשימה לבדה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are no photos in “{name}”</source>
        <translation>אין תמונות ב־״{name}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Choose another folder.</source>
        <translation>לא בוצע חיוב. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are {cells} cells in {columns} columns</source>
        <translation>יש {cells} תאים ב־{columns} עמודות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The formula in the column {column} has failed ({cell})</source>
        <translation>הנוסחה בעמודה {column} נכשלה ({cell})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line names no photo</source>
        <translation>אין בשורה שם של תמונה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line has no SKU</source>
        <translation>אין בשורה מק״ט</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>No photo is named after the SKU {sku}</source>
        <translation>אין תמונה בשם המק״ט {sku}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Name a photo so, or mend the line.</source>
        <translation>לא בוצע חיוב. יש לתת לתמונה שם כזה, או לתקן את השורה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Several photos could show the SKU {sku}: {photos}</source>
        <translation>כמה תמונות יכולות להתאים למק״ט {sku}: {photos}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Keep one of them in the folder.</source>
        <translation>לא בוצע חיוב. יש להשאיר רק אחת מהן בתיקייה.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing stands for the placeholder “{placeholder}”</source>
        <translation>אין ערך למציין המיקום ״{placeholder}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. There are: {known}.</source>
        <translation>לא בוצע חיוב. קיימים: {known}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line has nothing for the placeholder “{placeholder}”</source>
        <translation>אין בשורה ערך למציין המיקום ״{placeholder}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>A brace in “{text}” has no partner</source>
        <translation>סוגר מסולסל ב־״{text}״ חסר בן זוג</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Double the brace where it is meant.</source>
        <translation>לא בוצע חיוב. יש להכפיל את הסוגר כשהכוונה לסוגר עצמו.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>“{output}” would lie outside of the folder for results</source>
        <translation>מחוץ לתיקיית התוצאות: ״{output}״</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The batch was planned for another key, or runs already</source>
        <translation>האצווה תוכננה למפתח אחר, או שכבר פועלת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Look at the queue, then load it again.</source>
        <translation>לא בוצע חיוב. יש לבדוק את התור ולטעון שוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Left for later</source>
        <translation>נשאר לאחר כך</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged.</source>
        <translation>לא בוצע חיוב.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Left out for the cap on credits</source>
        <translation>הושמט בשל תקרת הקרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>1 credit</source>
        <translation>קרדיט אחד</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>{count} credits</source>
        <translation>{count} קרדיטים</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>1 edit</source>
        <translation>עריכה אחת</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>{count} edits</source>
        <translation>{count} עריכות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>No answer. May have cost {credits}</source>
        <translation>אין תשובה. ייתכן חיוב של {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Preparing</source>
        <translation>בהכנה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Uploading</source>
        <translation>בהעלאה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>At the service</source>
        <translation>בשירות</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Fetching</source>
        <translation>בהורדה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
</context>
</TS>
