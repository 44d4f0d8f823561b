; What the setups say, in the languages of the program. LANG_… are numbers that Windows gives.

!define ENGLISH 1033
!define GERMAN 1031
!define HEBREW 1037

LangString RUNNING ${ENGLISH} "ProductAI Desktop is running. Close it and try again. Edits that are on their way are not lost."
LangString RUNNING ${GERMAN} "ProductAI Desktop läuft gerade. Schließen Sie es und versuchen Sie es noch einmal. Bearbeitungen, die unterwegs sind, gehen nicht verloren."
LangString RUNNING ${HEBREW} "‏ProductAI Desktop פועלת כעת. סגרו אותה ונסו שוב. עריכות שבדרך אינן הולכות לאיבוד."

LangString OLD_WINDOWS ${ENGLISH} "ProductAI Desktop needs Windows 10 or newer, with 64 bits. Nothing was installed."
LangString OLD_WINDOWS ${GERMAN} "ProductAI Desktop braucht Windows 10 oder neuer mit 64 Bit. Es wurde nichts installiert."
LangString OLD_WINDOWS ${HEBREW} "‏ProductAI Desktop דורשת Windows 10 ומעלה, ב־64 סיביות. דבר לא הותקן."

LangString OLDER_STAYS ${ENGLISH} "The older version could not be removed. Nothing was installed."
LangString OLDER_STAYS ${GERMAN} "Die ältere Version ließ sich nicht entfernen. Es wurde nichts installiert."
LangString OLDER_STAYS ${HEBREW} "לא ניתן היה להסיר את הגרסה הישנה. דבר לא הותקן."

LangString NOT_WRITTEN ${ENGLISH} "Some files could not be written. Start the setup again once there is room, and you may write to the folder."
LangString NOT_WRITTEN ${GERMAN} "Einige Dateien ließen sich nicht schreiben. Starten Sie das Setup noch einmal, sobald Platz da ist und Sie in den Ordner schreiben dürfen."
LangString NOT_WRITTEN ${HEBREW} "לא ניתן היה לכתוב כמה מהקבצים. הפעילו שוב את ההתקנה כשיהיה מקום ותהיה לכם הרשאת כתיבה לתיקייה."

LangString DATA_STAYS ${ENGLISH} "ProductAI Desktop is removed. Your settings and edits stay in %LOCALAPPDATA%\productai-desktop, your results where you saved them, and the key in Windows' credentials."
LangString DATA_STAYS ${GERMAN} "ProductAI Desktop ist entfernt. Ihre Einstellungen und Bearbeitungen bleiben in %LOCALAPPDATA%\productai-desktop, Ihre Ergebnisse dort, wo Sie sie gespeichert haben, und der Schlüssel in den Anmeldeinformationen von Windows."
LangString DATA_STAYS ${HEBREW} "‏ProductAI Desktop הוסרה. ההגדרות והעריכות שלכם נשארות ב־%LOCALAPPDATA%\productai-desktop, התוצאות במקום שבו שמרתם אותן, והמפתח בפרטי הכניסה של Windows."
