<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The words to use are in README.md beside this file. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>About ProductAI Desktop</source>
        <translation>Über ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Icon of the program</source>
        <translation>Symbol des Programms</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>ProductAI Desktop</source>
        <translation>ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Unofficial: this program was not made by ProductAI, the vendor of the service, and is not endorsed by it.</source>
        <translation>Inoffiziell: Dieses Programm stammt nicht von ProductAI, dem Anbieter des Dienstes, und wird von ihm nicht unterstützt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Free software under the MIT licence. It uses Qt under the LGPL, version 3.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie verwendet Qt unter der LGPL, Version 3.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Program and computer</source>
        <translation>Programm und Computer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copies all of it as plain text, in English</source>
        <translation>Kopiert alles als reinen Text, auf Englisch</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/about_dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Practice mode (free, nothing leaves this computer)</source>
        <translation>Übungsmodus (kostenlos, nichts verlässt diesen Computer)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Made-up results, to try everything out. No key and no credits are needed. Where you chose a bucket or a folder in Hosting, photos go there all the same.</source>
        <translation>Erfundene Ergebnisse, um alles auszuprobieren. Dafür sind weder Schlüssel noch Credits nötig. Ist unter Hochladen ein Bucket oder ein Ordner gewählt, gehen Fotos trotzdem dorthin.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/account.py"/>
        <source>It begins with https://, or with http:// where the service runs on this computer. A key is never sent to another address than its own.</source>
        <translation>Sie beginnt mit https://, oder mit http://, wenn der Dienst auf diesem Computer läuft. Ein Schlüssel geht nie an eine andere Adresse als seine eigene.</translation>
    </message>
</context>
<context>
    <name>AdoptForm</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number at the service</source>
        <translation>Nummer beim Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>such as 12345</source>
        <translation>etwa 12345</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number of {0} at the service, as its website shows it:</source>
        <translation>Nummer von {0} beim Dienst, wie dessen Website sie zeigt:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Number of {0} at the service, as the broken answer said:</source>
        <translation>Nummer von {0} beim Dienst, wie die abgebrochene Antwort sie nannte:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/adopt_form.py"/>
        <source>Give the number first</source>
        <translation>Zuerst die Nummer angeben</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>None yet: the question comes with the first upload.</source>
        <translation>Noch keine: Die Frage kommt mit dem ersten Hochladen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Ask again before uploads to {service}</source>
        <translation>Vor dem Hochladen zu {service} erneut fragen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>{service} · bucket {place}</source>
        <translation>{service} · Bucket {place}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_agreed.py"/>
        <source>{service} · folder at {place}</source>
        <translation>{service} · Ordner unter {place}</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <location filename="../../productai_desktop/gui/review/answer_line.py"/>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/answer_line.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Where the system asks for more contrast, the window has more.</source>
        <translation>Verlangt das System mehr Kontrast, hat auch das Fenster mehr.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Compact shows more edits and photos at once.</source>
        <translation>Kompakt zeigt mehr Bearbeitungen und Fotos auf einmal.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/appearance.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>BalancePill</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{balance} · running low</source>
        <translation>{balance} · wird knapp</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Few credits are left for further edits</source>
        <translation>Für weitere Bearbeitungen sind nur noch wenige Credits da</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Promised: what the edits that wait will cost</source>
        <translation>Vorgemerkt: was die wartenden Bearbeitungen kosten werden</translation>
    </message>
</context>
<context>
    <name>BalancePopup</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>What a kept result costs…</source>
        <translation>Was ein behaltenes Ergebnis kostet…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Promised to waiting edits</source>
        <translation>Vorgemerkt für wartende Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Used today</source>
        <translation>Heute verbraucht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{credits} · {edits}</source>
        <translation>{credits} · {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Limit per day</source>
        <translation>Limit je Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{project}: limit per day</source>
        <translation>{project}: Limit je Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{project}: limit in all</source>
        <translation>{project}: Limit insgesamt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>That is the balance now.</source>
        <translation>Das ist das Guthaben von jetzt.</translation>
    </message>
</context>
<context>
    <name>BatchFooter</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_footer.py"/>
        <source>Cost of the batch</source>
        <translation>Kosten des Stapels</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Names of the results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Only the first {count} lines, as a trial</source>
        <translation>Zur Probe nur die ersten {count} Zeilen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Do again what is done</source>
        <translation>Fertiges noch einmal machen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Most credits</source>
        <translation>Höchstens Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>No cap</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>In prompt and names: {names}</source>
        <translation>In Prompt und Namen: {names}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>Custom model</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_form.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Plan the rest</source>
        <translation>Den Rest planen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Start the batch</source>
        <translation>Den Stapel starten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_page.py"/>
        <source>Each edit is charged when it is sent</source>
        <translation>Jede Bearbeitung wird beim Senden berechnet</translation>
    </message>
</context>
<context>
    <name>BatchSource</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Source of the batch</source>
        <translation>Quelle des Stapels</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>List or photos…</source>
        <translation>Liste, Fotos…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>With the folders in it</source>
        <translation>Mit den Ordnern darin</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Change the folder of the photos</source>
        <translation>Den Ordner der Fotos ändern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Photos from “{folder}”</source>
        <translation>Fotos aus „{folder}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Open a list or photos</source>
        <translation>Liste oder Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Lists and photos ({patterns})</source>
        <translation>Listen und Fotos ({patterns})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Lists ({patterns})</source>
        <translation>Listen ({patterns})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>Folder of the photos</source>
        <translation>Ordner der Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>A list (CSV, TSV or XLSX), or some photos</source>
        <translation>Eine Liste (CSV, TSV oder XLSX) oder einige Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_source.py"/>
        <source>All photos of a folder</source>
        <translation>Alle Fotos eines Ordners</translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>secret access key</source>
        <translation>geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Address of the bucket's server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>This must be a server's address without the bucket's name. It begins with https://, or with http:// where the server runs on this computer.</source>
        <translation>Dies muss die Adresse eines Servers sein, ohne den Namen des Buckets. Sie beginnt mit https://, oder mit http://, wenn der Server auf diesem Computer läuft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A bucket's name has 3 to 63 letters, digits, dots and hyphens.</source>
        <translation>Der Name eines Buckets hat 3 bis 63 Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Region (if needed)</source>
        <translation>Region (falls nötig)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A region looks like eu-central-1.</source>
        <translation>Eine Region sieht aus wie eu-central-1.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Where the address names it, nothing has to be entered</source>
        <translation>Nennt die Adresse sie, ist nichts einzugeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>An access key ID has no spaces and only Latin letters and digits.</source>
        <translation>Eine Zugriffsschlüssel-ID hat keine Leerzeichen, nur lateinische Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Prefix (if wanted)</source>
        <translation>Präfix (bei Bedarf)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>A prefix looks like productai/ and begins with no slash.</source>
        <translation>Ein Präfix sieht aus wie productai/ und beginnt ohne Schrägstrich.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Begins the names of the photos in the bucket</source>
        <translation>Damit beginnen die Namen der Fotos im Bucket</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Addresses are valid for</source>
        <translation>Adressen gelten für</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>The service fetches a photo within minutes. An address that may expire before is renewed before it is sent. A week is the most there is.</source>
        <translation>Der Dienst holt ein Foto binnen Minuten ab. Eine Adresse, die vorher ablaufen kann, wird vor dem Senden erneuert. Mehr als eine Woche geht nicht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>Delete photos when the edit has ended</source>
        <translation>Fotos löschen, wenn die Bearbeitung beendet ist</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Is this the picture of {name}?</source>
        <translation>Ist dies das Bild zu {name}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Is this {name}?</source>
        <translation>Ist dies {name}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Yes, this is it</source>
        <translation>Ja, das ist es</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>No, it is another's</source>
        <translation>Nein, ein anderes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Number {number} has the same prompt at the service.</source>
        <translation>Nummer {number} hat beim Dienst denselben Prompt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>The prompt of number {number} begins as this one's.</source>
        <translation>Der Prompt von Nummer {number} beginnt wie dieser.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>The service tells no prompt of number {number}.</source>
        <translation>Der Dienst nennt zu Nummer {number} keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>It ended with {status}, without a picture. Taken over, it cost {cost}.</source>
        <translation>Sie endete mit {status}, ohne Bild. Wird sie übernommen, hat sie {cost} gekostet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Its picture cannot be shown. Taken over, it cost {cost}.</source>
        <translation>Das Bild lässt sich nicht zeigen. Wird sie übernommen, hat sie {cost} gekostet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/candidate_card.py"/>
        <source>Taken over, it cost {cost}.</source>
        <translation>Wird sie übernommen, hat sie {cost} gekostet.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_bar.py"/>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>Drop a photo to begin</source>
        <translation>Zum Beginnen ein Foto hier ablegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>or double-click to open one</source>
        <translation>oder mit Doppelklick öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_canvas.py"/>
        <source>or open one with {keys}</source>
        <translation>oder mit {keys} öffnen</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Each model makes the edit once, and you compare the results.</source>
        <translation>Jedes Modell führt die Bearbeitung einmal aus, danach lassen sich die Ergebnisse vergleichen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/compare_models.py"/>
        <source>Tick two or more models</source>
        <translation>Zwei oder mehr Modelle ankreuzen</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>The result cannot be shown: {0} was moved or is damaged.</source>
        <translation>Das Ergebnis kann nicht gezeigt werden: {0} wurde verschoben oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>This photo is an address. It is not fetched before it is edited.</source>
        <translation>Dieses Foto ist eine Adresse. Es wird erst zur Bearbeitung geladen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_note.py"/>
        <source>The photo cannot be shown: {0} was moved or is no picture.</source>
        <translation>Das Foto kann nicht gezeigt werden: {0} wurde verschoben oder ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_pane.py"/>
        <source>try {0}</source>
        <translation>Versuch {0}</translation>
    </message>
</context>
<context>
    <name>CompareSurface</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_surface.py"/>
        <source>shown as sRGB</source>
        <translation>als sRGB gezeigt</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>In step</source>
        <translation>Im Gleichschritt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Divide the pictures from top to bottom or from side to side</source>
        <translation>Die Bilder von oben nach unten oder von Seite zu Seite teilen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Both sides show the same part again</source>
        <translation>Beide Seiten zeigen wieder denselben Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The colour under the pointer, before and after; the arrow keys move the point</source>
        <translation>Die Farbe unter dem Zeiger, vorher und nachher; die Pfeiltasten bewegen den Punkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Ein Bildpunkt je Bildschirmpunkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Changes below this stay grey</source>
        <translation>Kleinere Änderungen bleiben grau</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Zoom, from 5 % to 1,600 %</source>
        <translation>Vergrößerung, von 5 % bis 1.600 %</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>The profile of this monitor is not known: its colours may be off</source>
        <translation>Das Profil dieses Bildschirms ist nicht bekannt: Seine Farben können abweichen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>comparing…</source>
        <translation>wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>cannot be compared</source>
        <translation>lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>moved apart</source>
        <translation>auseinandergeschoben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>{0} % of the picture</source>
        <translation>{0} % des Bildes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>laid over by content</source>
        <translation>nach Inhalt übereinandergelegt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_labels.py"/>
        <source>laid over by its edges</source>
        <translation>nach Rändern übereinandergelegt</translation>
    </message>
</context>
<context>
    <name>CostNotice</name>
    <message>
        <location filename="../../productai_desktop/gui/order/cost_notice.py"/>
        <source>This spends more than usual</source>
        <translation>Das kostet mehr als üblich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/cost_notice.py"/>
        <source>Before a large order</source>
        <translation>Vor einer großen Bestellung</translation>
    </message>
</context>
<context>
    <name>CustomModelEdit</name>
    <message>
        <location filename="../../productai_desktop/gui/order/custom_model.py"/>
        <source>Custom model</source>
        <translation>Eigenes Modell</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>The chosen edit</source>
        <translation>Die gewählte Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Choose an edit to see all about it.</source>
        <translation>Eine Bearbeitung wählen, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Where it comes from, and what was made of it</source>
        <translation>Woher es kommt und was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Before and after, large (Enter)</source>
        <translation>Vorher und nachher, groß (Enter)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Use photo</source>
        <translation>Foto verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Use result as photo</source>
        <translation>Ergebnis als Foto verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>All settings again</source>
        <translation>Alle Einstellungen noch einmal</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Proof sheet…</source>
        <translation>Abzugsblatt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Remove from history…</source>
        <translation>Aus dem Verlauf entfernen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>There is no result to export</source>
        <translation>Es gibt kein Ergebnis zum Exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/details.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Keep the files</source>
        <translation>Dateien behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Finds out how the files would be; writes none</source>
        <translation>Stellt fest, wie die Dateien würden; schreibt keine</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export for</source>
        <translation>Exportieren für</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Tick what to export for.</source>
        <translation>Wähle, wofür exportiert wird.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>None of the results is among those chosen.</source>
        <translation>Keines der Ergebnisse gehört zu den gewählten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Export {files}</source>
        <translation>{files} exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>1 file that is there already will be replaced.</source>
        <translation>1 vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>{count} files that are there already will be replaced.</source>
        <translation>{count} vorhandene Dateien werden ersetzt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>Replace {files}</source>
        <translation>{files} ersetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_dialog.py"/>
        <source>File {number} of {count}</source>
        <translation>Datei {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Shape</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>As each preset asks</source>
        <translation>Wie jede Vorlage es verlangt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Fit into its sides</source>
        <translation>In die Maße einpassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Pad on a colour</source>
        <translation>Auf einer Farbe auffüllen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Crop to the product</source>
        <translation>Auf das Produkt zuschneiden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Largest file in MB</source>
        <translation>Größte Datei in MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>What each preset keeps</source>
        <translation>Was jede Vorlage behält</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>All that the result has</source>
        <translation>Alles, was das Ergebnis hat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>The mark of AI and the author</source>
        <translation>KI-Kennzeichen und Urheber</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Only the mark of AI</source>
        <translation>Nur das KI-Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Where a name is taken</source>
        <translation>Wo ein Name vergeben ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Kept {count}</source>
        <translation>Behalten {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Starred {count}</source>
        <translation>Mit Stern {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Placeholders: {names}</source>
        <translation>Platzhalter: {names}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Name is taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour around the picture: {colour}</source>
        <translation>Farbe um das Bild: {colour}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_form.py"/>
        <source>Colour around the picture</source>
        <translation>Farbe um das Bild</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>The file is not where it was</source>
        <translation>Die Datei ist nicht mehr, wo sie war</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/files_section.py"/>
        <source>Say where it is…</source>
        <translation>Sagen, wo sie ist…</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/filmstrip.py"/>
        <source>Original and results</source>
        <translation>Original und Ergebnisse</translation>
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
        <translation>Prompts, Dateien, Modelle und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Custom model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any rating</source>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At least {count} stars</source>
        <translation>Mindestens {count} Sterne</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>At least 1 star</source>
        <translation>Mindestens 1 Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any cost</source>
        <translation>Beliebige Kosten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>No credits</source>
        <translation>Keine Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>1 to 8 credits</source>
        <translation>1 bis 8 Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>9 to 20 credits</source>
        <translation>9 bis 20 Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>More than 20 credits</source>
        <translation>Mehr als 20 Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice and real edits</source>
        <translation>Übung und echte Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Real edits</source>
        <translation>Echte Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Practice only</source>
        <translation>Nur Übung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Starred edits only</source>
        <translation>Nur Bearbeitungen mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/filters.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <location filename="../../productai_desktop/gui/order/folder_button.py"/>
        <source>Save to {folder}</source>
        <translation>Speichern in {folder}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/folder_button.py"/>
        <source>Save results to</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose the folder that is served</source>
        <translation>Den bereitgestellten Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Choose a folder that exists, with its whole path.</source>
        <translation>Einen vorhandenen Ordner mit vollständigem Pfad wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>The program copies photos into it, as they are sent.</source>
        <translation>Das Programm kopiert Fotos so hinein, wie sie gesendet werden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>This must be the folder's address and begin with https://, such as https://files.example.com/productai</source>
        <translation>Dies muss die Adresse des Ordners sein und mit https:// beginnen, etwa https://files.example.com/productai</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>A file in the folder can be fetched from this address and its name, without signing in. Photos get names that nobody can guess; switch listings of the folder off all the same.</source>
        <translation>Eine Datei im Ordner lässt sich unter dieser Adresse und ihrem Namen ohne Anmeldung abrufen. Fotos erhalten Namen, die niemand erraten kann; das Auflisten des Ordners sollte trotzdem abgeschaltet sein.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Delete photos when the edit has ended</source>
        <translation>Fotos löschen, wenn die Bearbeitung beendet ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>its address</source>
        <translation>seine Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_folder.py"/>
        <source>Folder that is served</source>
        <translation>Bereitgestellter Ordner</translation>
    </message>
</context>
<context>
    <name>ForgettingPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>What remains</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Show where the finished pictures are</source>
        <translation>Zeigen, wo die fertigen Bilder liegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Copy the list of what remains</source>
        <translation>Die Liste dessen kopieren, was bleibt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>What is owed is at the service, or its answer was lost. Wait for it, or close it in the queue; then forget the project.</source>
        <translation>Was noch aussteht, ist beim Dienst, oder die Antwort ging verloren. Darauf warten oder es in der Warteschlange schließen; danach das Projekt vergessen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Forget the project “{project}” for good?</source>
        <translation>Das Projekt „{project}“ endgültig vergessen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This goes:</source>
        <translation>Das wird entfernt:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This remains:</source>
        <translation>Das bleibt:</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>“{project}” cannot be forgotten yet: 1 edit of it is still owed.</source>
        <translation>„{project}“ lässt sich noch nicht vergessen: 1 Bearbeitung steht noch aus.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>“{project}” cannot be forgotten yet: {count} edits of it are still owed.</source>
        <translation>„{project}“ lässt sich noch nicht vergessen: {count} Bearbeitungen stehen noch aus.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>The project “{project}” is forgotten.</source>
        <translation>Das Projekt „{project}“ ist vergessen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting.py"/>
        <source>This went:</source>
        <translation>Das wurde entfernt:</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>File and picture copied.</source>
        <translation>Datei und Bild kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The file “{name}” is not there any more. It was moved or deleted.</source>
        <translation>Die Datei „{name}“ ist nicht mehr da. Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>“{name}” cannot be read as a picture, so nothing was copied.</source>
        <translation>„{name}“ lässt sich nicht als Bild lesen; es wurde nichts kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>This computer names no program that opens “{name}”. Choose one with “Open with”.</source>
        <translation>Dieser Rechner nennt kein Programm, das „{name}“ öffnet. Wähle eines mit „Öffnen mit“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The program “{name}” is not there any more. Choose another.</source>
        <translation>Das Programm „{name}“ ist nicht mehr da. Wähle ein anderes.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over.py"/>
        <source>The program “{name}” did not start ({detail}).</source>
        <translation>Das Programm „{name}“ ist nicht gestartet ({detail}).</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Copy picture only</source>
        <translation>Nur das Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Looking for programs…</source>
        <translation>Programme werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/hand_over/hand_over_menu.py"/>
        <source>Choose a program…</source>
        <translation>Programm wählen…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>ProductAI Desktop</source>
        <translation>ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>About ProductAI Desktop</source>
        <translation>Über ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Zip archive (*.zip)</source>
        <translation>Zip-Archiv (*.zip)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Text (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/help_menu.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Don't show hints</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Don't show hints. The settings bring them back.</source>
        <translation>Hinweise ausblenden. In den Einstellungen kommen sie zurück.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>{{{name}}} is not filled in</source>
        <translation>{{{name}}} ist nicht ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Go to it. It can also stay: the edit can be ordered as it is.</source>
        <translation>Dorthin springen. Es darf auch bleiben: So lässt sich die Bearbeitung ebenfalls beauftragen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Add: {phrase}</source>
        <translation>Ergänzen: {phrase}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/hint_line.py"/>
        <source>Adds to the prompt: {phrase}</source>
        <translation>Ergänzt den Prompt: {phrase}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Only an edit with a result can be kept or rejected.</source>
        <translation>Nur eine Bearbeitung mit Ergebnis kann behalten oder verworfen werden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Found. 1 edit names it.</source>
        <translation>Gefunden. 1 Bearbeitung nennt sie.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Found. {count} edits name it.</source>
        <translation>Gefunden. {count} Bearbeitungen nennen sie.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>Edits that have not ended stay.</source>
        <translation>Bearbeitungen, die nicht beendet sind, bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>1 file could not be moved to the trash and stays.</source>
        <translation>1 Datei konnte nicht in den Papierkorb gelegt werden und bleibt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>{count} files could not be moved to the trash and stay.</source>
        <translation>{count} Dateien konnten nicht in den Papierkorb gelegt werden und bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>1 edit removed from the history. Its credits stay counted.</source>
        <translation>1 Bearbeitung aus dem Verlauf entfernt. Ihre Credits bleiben gezählt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_actions.py"/>
        <source>{count} edits removed from the history. Their credits stay counted.</source>
        <translation>{count} Bearbeitungen aus dem Verlauf entfernt. Ihre Credits bleiben gezählt.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>Search earlier prompts</source>
        <translation>Frühere Prompts durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>No earlier prompt holds these words.</source>
        <translation>Kein früherer Prompt enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_history.py"/>
        <source>The prompts of your edits will be listed here.</source>
        <translation>Hier erscheinen die Prompts der Bearbeitungen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>No edits yet. Each edit that you order stands here, from the first on.</source>
        <translation>Noch keine Bearbeitungen. Jede, die bestellt wird, steht hier, von der ersten an.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_page.py"/>
        <source>Nothing fits. Take a word away, or clear the filters.</source>
        <translation>Nichts passt. Ein Wort wegnehmen oder die Filter löschen.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_view.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>HostingPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Hosting</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>How photos from this computer reach the service</source>
        <translation>Wie Fotos von diesem Computer zum Dienst gelangen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>The service can only edit what it can fetch. So before an edit is sent, its photo gets an address on the internet, in one of three ways.</source>
        <translation>Der Dienst kann nur bearbeiten, was er abrufen kann. Darum erhält ein Foto, bevor seine Bearbeitung gesendet wird, eine Adresse im Internet: auf einem von drei Wegen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Longest side of photos that are sent</source>
        <translation>Längste Seite gesendeter Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Larger photos are made smaller before they are sent: models look at fewer pixels than cameras take. Your files stay as they are. A photo that is over 10 MB even so is made smaller still.</source>
        <translation>Größere Fotos werden vor dem Senden verkleinert: Modelle nutzen weniger Pixel, als Kameras aufnehmen. Die eigenen Dateien bleiben, wie sie sind. Ist ein Foto dann noch über 10 MB groß, wird es weiter verkleinert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Photos with an address of their own</source>
        <translation>Fotos mit eigener Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>A photo that lies at a public https address is not uploaded. The service fetches it from there: paste or drop its address in place of the file.</source>
        <translation>Ein Foto an einer öffentlichen https-Adresse wird nicht hochgeladen. Der Dienst lädt es von dort: statt der Datei die Adresse einfügen oder ablegen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Forbid a way for a project…</source>
        <translation>Einen Weg für ein Projekt verbieten …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>You have agreed to uploads to</source>
        <translation>Dem Hochladen zugestimmt für</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Still missing: {names}. Until then photos from this computer cannot be sent.</source>
        <translation>Es fehlt noch: {names}. Bis dahin lassen sich Fotos von diesem Computer nicht senden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Mend first what is marked above.</source>
        <translation>Erst berichtigen, was oben markiert ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Enter first what is missing.</source>
        <translation>Erst eingeben, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>Never made smaller</source>
        <translation>Nie verkleinert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting.py"/>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
</context>
<context>
    <name>HostingTestPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>The test picture stays at the service: it cannot be removed. The test takes one of the {count} requests a minute.</source>
        <translation>Das Testbild bleibt beim Dienst: Es lässt sich nicht entfernen. Der Test verbraucht eine der {count} Anfragen pro Minute.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Test how photos reach the service</source>
        <translation>Testen, wie Fotos zum Dienst gelangen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Cancel the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>In practice mode the test picture goes where your settings say, and the embedded service stands in for the real one.</source>
        <translation>Im Übungsmodus geht das Testbild dorthin, wo es die Einstellungen sagen; der eingebaute Dienst vertritt den echten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>The test was cancelled; its picture may lie there still.</source>
        <translation>Der Test wurde abgebrochen; sein Bild liegt vielleicht noch dort.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>not possible there; the test picture stays</source>
        <translation>dort nicht möglich; das Testbild bleibt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service by way of the bucket {host}.</source>
        <translation>Fotos gelangen über den Bucket {host} zum Dienst.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service by way of the folder {host}.</source>
        <translation>Fotos gelangen über den Ordner {host} zum Dienst.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_test.py"/>
        <source>Photos reach the service.</source>
        <translation>Fotos gelangen zum Dienst.</translation>
    </message>
</context>
<context>
    <name>InputTray</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Photos ({names})</source>
        <translation>Fotos ({names})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/input_tray.py"/>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Drop a list or a folder of photos here</source>
        <translation>Liste oder Ordner mit Fotos hier ablegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>A list is a CSV or Excel file with a line for each edit. Its columns: image, or sku for photos that are named so; and, where lines differ, prompt, model, aspect_ratio, resolution, format, output. Nothing is charged before you start.</source>
        <translation>Eine Liste ist eine CSV- oder Excel-Datei mit einer Zeile je Bearbeitung. Ihre Spalten: image, oder sku für Fotos, die so heißen; und, wo sich Zeilen unterscheiden, prompt, model, aspect_ratio, resolution, format, output. Vor dem Start wird nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open a list or photos…</source>
        <translation>Liste oder Fotos öffnen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/judging.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
</context>
<context>
    <name>KeyChooser</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Key: {name}</source>
        <translation>Schlüssel: {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>first key</source>
        <translation>erster Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Choose the key that pays for the next edits</source>
        <translation>Schlüssel wählen, der die nächsten Bearbeitungen bezahlt</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>A key is set; enter another to replace it</source>
        <translation>Ein Schlüssel ist gesetzt; zum Ersetzen einen anderen eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Key in use</source>
        <translation>Verwendeter Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Another account, under a name of its own</source>
        <translation>Ein weiteres Konto unter eigenem Namen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Name, such as “Shop”</source>
        <translation>Name, etwa „Shop“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Asks the service for plan and credits; costs nothing</source>
        <translation>Fragt den Dienst nach Tarif und Credits; kostet nichts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Edits paid with it are fetched again once it is entered again</source>
        <translation>Damit bezahlte Bearbeitungen werden wieder abgeholt, sobald er neu eingegeben ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key comes from the environment (PRODUCTAI_API_KEY) and is not stored.</source>
        <translation>Der Schlüssel kommt aus der Umgebung (PRODUCTAI_API_KEY) und wird nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key for {service} is kept in this computer's keyring.</source>
        <translation>Der Schlüssel für {service} liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>This computer has no keyring: the key is kept for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Practice mode needs no key. One saved here for {service} is used when it is off.</source>
        <translation>Der Übungsmodus braucht keinen Schlüssel. Ein hier für {service} gespeicherter gilt, wenn er aus ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>No key for {service} yet.</source>
        <translation>Noch kein Schlüssel für {service}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Give the key a name first</source>
        <translation>Zuerst dem Schlüssel einen Namen geben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Enter a key first</source>
        <translation>Zuerst einen Schlüssel eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>There is a key of this name already. Choose another.</source>
        <translation>Einen Schlüssel dieses Namens gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is good: {credits}, plan “{plan}”.</source>
        <translation>Der Schlüssel ist gültig: {credits}, Tarif „{plan}“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is saved. Switch practice mode off to use it.</source>
        <translation>Der Schlüssel ist gespeichert. Zum Verwenden den Übungsmodus ausschalten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is saved.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is in use, for this session only.</source>
        <translation>Der Schlüssel ist in Gebrauch, nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_form.py"/>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/keys_field.py"/>
        <source>New keys for {action}</source>
        <translation>Neue Tasten für {action}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Qt and PySide6 are used under the LGPL, version 3. They are linked dynamically: whoever wants another build of the same version puts its library files in place of those in {folder}, and starts the program again.</source>
        <translation>Qt und PySide6 werden unter der LGPL, Version 3, verwendet. Sie sind dynamisch gebunden: Wer einen anderen Build derselben Version will, legt dessen Bibliotheksdateien an die Stelle derer in {folder} und startet das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Search the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Return finds the next place, Shift+Return the one before</source>
        <translation>Eingabe findet die nächste Stelle, Umschalt+Eingabe die vorige</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>This installation came without the text of the licences.</source>
        <translation>Diese Installation kam ohne den Text der Lizenzen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Text of the licences</source>
        <translation>Text der Lizenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/licences_dialog.py"/>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>LineageTree</name>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Where it comes from, and what was made of it</source>
        <translation>Woher es kommt und was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Export for {preset}: {name}</source>
        <translation>Export für {preset}: {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/lineage_tree.py"/>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
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
        <translation>Original mit markierten Bereichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/marking_view.py"/>
        <source>Drag to mark a region. Arrows move it, Shift and arrows resize it, Del removes it, Page Up and Page Down choose another.</source>
        <translation>Ziehen markiert einen Bereich. Pfeiltasten verschieben ihn, Umschalt und Pfeiltasten ändern seine Größe, Entf entfernt ihn, Bild auf und Bild ab wählen einen anderen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/marking_view.py"/>
        <source>{name}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high.</source>
        <translation>{name}: {left} % von links, {top} % von oben, {width} % breit, {height} % hoch.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/message_bar.py"/>
        <source>{message} ({count} times)</source>
        <translation>{message} ({count}-mal)</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_list.py"/>
        <source>Favourite. {description}</source>
        <translation>Favorit. {description}</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>F makes a model a favourite</source>
        <translation>F macht ein Modell zum Favoriten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_menu.py"/>
        <source>Favourite (F)</source>
        <translation>Favorit (F)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_picker.py"/>
        <source>Models: {models}</source>
        <translation>Modelle: {models}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_picker.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/more_button.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Look for {file} in</source>
        <translation>{file} suchen in</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Where is {file}?</source>
        <translation>Wo ist {file}?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>Looking for {file}…</source>
        <translation>{file} wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/moved_files.py"/>
        <source>{file} is not in this folder.</source>
        <translation>{file} ist nicht in diesem Ordner.</translation>
    </message>
</context>
<context>
    <name>OrderFooter</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_footer.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_footer.py"/>
        <source>Ordering…</source>
        <translation>Wird beauftragt…</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Compare models…</source>
        <translation>Modelle vergleichen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Back to one model</source>
        <translation>Zurück zu einem Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>crops the {ratio} original</source>
        <translation>schneidet das {ratio}-Original zu</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>crops the original</source>
        <translation>schneidet das Original zu</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Custom model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_form.py"/>
        <source>Make the edit with several models</source>
        <translation>Die Bearbeitung mit mehreren Modellen ausführen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Next edit</source>
        <translation>Nächste Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>The edit could not be ordered. Nothing was charged.</source>
        <translation>Die Bearbeitung konnte nicht beauftragt werden. Nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Custom model</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>GPS is removed before sending</source>
        <translation>ohne GPS gesendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Order</source>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_panel.py"/>
        <source>Order at the front of the queue</source>
        <translation>An der Spitze der Warteschlange beauftragen</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>The project “{project}” has a folder of its own: {folder}</source>
        <translation>Das Projekt „{project}“ hat einen eigenen Ordner: {folder}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard folder</source>
        <translation>Standardordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Names of results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Standard name</source>
        <translation>Standardname</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Insert {{{name}}}</source>
        <translation>{{{name}}} einfügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Such as: {name}</source>
        <translation>Zum Beispiel: {name}</translation>
    </message>
</context>
<context>
    <name>OwnPresetForm</name>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Fit into its sides</source>
        <translation>In die Maße einpassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Pad on a colour</source>
        <translation>Auf einer Farbe auffüllen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Crop to the product</source>
        <translation>Auf das Produkt zuschneiden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>All that the result has</source>
        <translation>Alles, was das Ergebnis hat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>The mark of AI and the author</source>
        <translation>KI-Kennzeichen und Urheber</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Only the mark of AI</source>
        <translation>Nur das KI-Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Keep the preset</source>
        <translation>Vorlage behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Your preset</source>
        <translation>Deine Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>A preset of your own</source>
        <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Give it a name.</source>
        <translation>Gib ihr einen Namen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>This needs a width and a height.</source>
        <translation>Dafür braucht es Breite und Höhe.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Sides in pixels</source>
        <translation>Maße in Pixeln</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Shape</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_preset_form.py"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>New from this…</source>
        <translation>Neu aus dieser…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>{name}, our way</source>
        <translation>{name}, nach unserer Art</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/own_presets.py"/>
        <source>Delete the preset “{name}”? Files that were exported stay.</source>
        <translation>Vorlage „{name}“ löschen? Exportierte Dateien bleiben.</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>One edit after the other</source>
        <translation>Eine Bearbeitung nach der anderen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>Many edits from a list or a folder</source>
        <translation>Viele Bearbeitungen aus einer Liste oder einem Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/page_tabs.py"/>
        <source>All edits since the first day</source>
        <translation>Alle Bearbeitungen seit dem ersten Tag</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>In the original</source>
        <translation>Im Original</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>In the result</source>
        <translation>Im Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>Name of {region}</source>
        <translation>Name von {region}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/pair_card.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Zoom in percent</source>
        <translation>Vergrößerung in Prozent</translation>
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
        <translation>Fotos, jedes für eine eigene Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_list.py"/>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
</context>
<context>
    <name>PhotoSlot</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slot.py"/>
        <source>Remove photo {}</source>
        <translation>Foto {} entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slot.py"/>
        <source>Photo {}: {}</source>
        <translation>Foto {}: {}</translation>
    </message>
</context>
<context>
    <name>PhotoSlots</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Swap the photos</source>
        <translation>Fotos tauschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop photos or a folder, or click to open</source>
        <translation>Fotos oder Ordner ablegen oder zum Öffnen klicken</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop more,
one edit each</source>
        <translation>Weitere ablegen,
je eine Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>or paste</source>
        <translation>oder einfügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop a second,
{paste}</source>
        <translation>Zweites Foto ablegen
{paste}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_slots.py"/>
        <source>Drop a further photo</source>
        <translation>Weiteres Foto ablegen</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <location filename="../../productai_desktop/gui/pick_popup.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PicturePair</name>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>Cannot be shown</source>
        <translation>Kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/picture_pair.py"/>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_table.py"/>
        <source>Lines of the batch</source>
        <translation>Zeilen des Stapels</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Use my own key…</source>
        <translation>Eigenen Schlüssel verwenden…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode (free, nothing leaves this computer)</source>
        <translation>Übungsmodus (kostenlos, nichts verlässt diesen Computer)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/header.py"/>
        <source>Practice mode (free; photos go where Hosting says)</source>
        <translation>Übungsmodus (kostenlos; Fotos gehen dorthin, wo es unter Hochladen steht)</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Stop looking through the batch</source>
        <translation>Das Prüfen des Stapels stoppen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>Open the list of results</source>
        <translation>Ergebnisliste öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/batch_preflight.py"/>
        <source>What is to be minded</source>
        <translation>Was zu beachten ist</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../../productai_desktop/gui/export/preset_list.py"/>
        <source>Export for</source>
        <translation>Exportieren für</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What a report holds</source>
        <translation>Was eine Meldung enthält</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>The report of an unexpected error names the error and its place in the program: no key, no prompt and no path to a photo. The details of an edit that failed can name its file. Both go nowhere unless you paste them.</source>
        <translation>Die Meldung eines unerwarteten Fehlers nennt den Fehler und die Stelle im Programm: keinen Schlüssel, keinen Prompt und keinen Pfad zu einem Foto. Die Details einer fehlgeschlagenen Bearbeitung können ihre Datei nennen. Ohne Einfügen gehen beide nirgendwohin.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Choose another way in Hosting</source>
        <translation>Unter Hochladen einen anderen Weg wählen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Forget a project in Projects</source>
        <translation>Unter Projekte ein Projekt vergessen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>The prompt and your choices go to the service, and the photo by the way that you chose; nothing else. GPS position, the names of owners, and the serial numbers of camera and lens are removed from the photo before. The program counts, measures and reports nothing by itself.</source>
        <translation>Der Prompt und die getroffene Auswahl gehen an den Dienst, das Foto auf dem gewählten Weg; sonst nichts. GPS-Position, Namen von Besitzern und die Seriennummern von Kamera und Objektiv werden vorher aus dem Foto entfernt. Von sich aus zählt, misst und meldet das Programm nichts.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Where photos lie meanwhile</source>
        <translation>Wo Fotos solange liegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What can be forgotten</source>
        <translation>Was sich vergessen lässt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>A project with its edits, the copies made for sending, and those uploads that can be deleted. Pictures on your disk stay.</source>
        <translation>Ein Projekt mit seinen Bearbeitungen, den Kopien für das Senden und den hochgeladenen Fotos, die sich löschen lassen. Bilder auf der Festplatte bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are deleted there when the last edit that needs them has ended.</source>
        <translation>Dort werden sie gelöscht, sobald die letzte Bearbeitung beendet ist, die sie braucht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are not deleted there when the edit has ended.</source>
        <translation>Dort werden sie nach dem Ende der Bearbeitung nicht gelöscht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In your bucket {place}: anyone who has a photo's address can see it, until that expires after 1 hour.</source>
        <translation>Im eigenen Bucket {place}: Wer die Adresse eines Fotos hat, kann es sehen, bis sie nach 1 Stunde abläuft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In your bucket {place}: anyone who has a photo's address can see it, until that expires after {hours} hours.</source>
        <translation>Im eigenen Bucket {place}: Wer die Adresse eines Fotos hat, kann es sehen, bis sie nach {hours} Stunden abläuft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>In the folder that is served at {place}: anyone who has a photo's address can see it, for as long as it is there.</source>
        <translation>Im Ordner, der unter {place} bereitsteht: Wer die Adresse eines Fotos hat, kann es sehen, solange es dort liegt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>On this computer: in practice mode nothing leaves it.</source>
        <translation>Auf diesem Computer: Im Übungsmodus verlässt ihn nichts.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>At the service: anyone who has a photo's address can see it. No way to delete it is known.</source>
        <translation>Beim Dienst: Wer die Adresse eines Fotos hat, kann es sehen. Ein Weg, es zu löschen, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Offer prompts of earlier edits</source>
        <translation>Prompts früherer Bearbeitungen anbieten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>They are on this computer alone. Switched off, none is offered or searched.</source>
        <translation>Sie liegen nur auf diesem Computer. Ausgeschaltet werden keine angeboten oder durchsucht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Hints beneath the prompt</source>
        <translation>Hinweise unter dem Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Made on this computer, such as: say what the product stands on.</source>
        <translation>Entstehen auf diesem Computer, zum Beispiel: sagen, worauf das Produkt steht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Clear pasted pictures</source>
        <translation>Eingefügte Bilder leeren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Pasted pictures</source>
        <translation>Eingefügte Bilder</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>What you paste without a file is kept as one. Edits not done yet keep theirs.</source>
        <translation>Was ohne Datei eingefügt wird, wird als Datei aufbewahrt. Unfertige Bearbeitungen behalten ihre.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open the folder of data</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Data and logs</source>
        <translation>Daten und Protokolle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Keys and the secret of a bucket are in the system's keyring, and not in this folder.</source>
        <translation>Schlüssel und das Geheimnis eines Buckets liegen im Schlüsselbund des Systems und nicht in diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>1 picture · {size} MB</source>
        <translation>1 Bild · {size} MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>{count} pictures · {size} MB</source>
        <translation>{count} Bilder · {size} MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Pasted pictures that no edit needs any more are deleted for good.</source>
        <translation>Eingefügte Bilder, die keine Bearbeitung mehr braucht, werden endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/privacy.py"/>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ProjectChooser</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Manage projects…</source>
        <translation>Projekte verwalten…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Choose the project of the next edits</source>
        <translation>Projekt der nächsten Bearbeitungen wählen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/project_chooser.py"/>
        <source>Project: {name}</source>
        <translation>Projekt: {name}</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>No edits yet.</source>
        <translation>Noch keine Bearbeitungen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>1 edit · {credits} spent, {today} of them today</source>
        <translation>1 Bearbeitung · {credits} ausgegeben, davon heute {today}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>{count} edits · {credits} spent, {today} of them today</source>
        <translation>{count} Bearbeitungen · {credits} ausgegeben, davon heute {today}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Files from this computer cannot be edited in it: only photos with an address of their own.</source>
        <translation>Dateien von diesem Computer lassen sich darin nicht bearbeiten: nur Fotos mit eigener Adresse.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>The way chosen in Hosting is forbidden here: files from this computer cannot be edited in it until you choose another.</source>
        <translation>Der unter Hochladen gewählte Weg ist hier verboten: Dateien von diesem Computer lassen sich darin nicht bearbeiten, bis ein anderer gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Photos of this project take the way chosen in Hosting.</source>
        <translation>Fotos dieses Projekts nehmen den unter Hochladen gewählten Weg.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Without a tick, its photos take the way chosen in Hosting.</source>
        <translation>Ohne Haken nehmen seine Fotos den unter Hochladen gewählten Weg.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its edits go along with a new name; files stay where they are.</source>
        <translation>Bearbeitungen übernehmen den neuen Namen; Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>As in Output</source>
        <translation>Wie unter Ausgabe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Folder for its results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its photos must not go through</source>
        <translation>Seine Fotos dürfen nicht gehen über</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>ProductAI's own upload</source>
        <translation>das eigene Hochladen von ProductAI</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>a bucket of your own</source>
        <translation>einen eigenen Bucket</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>a folder that is served</source>
        <translation>einen bereitgestellten Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Its photos must not go through: {way}</source>
        <translation>Seine Fotos dürfen nicht gehen über: {way}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Spend at most in all</source>
        <translation>Höchstens ausgeben insgesamt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>Spend at most a day</source>
        <translation>Höchstens ausgeben je Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/project_form.py"/>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>A project is a name on edits, with a folder and limits of its own. Choose the one you work on at the top of the window.</source>
        <translation>Ein Projekt ist ein Name für Bearbeitungen, mit eigenem Ordner und eigenen Limits. Das aktuelle wird oben im Fenster gewählt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Name of a new project</source>
        <translation>Name eines neuen Projekts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Its edits stay, without a project</source>
        <translation>Seine Bearbeitungen bleiben, ohne Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Forget project…</source>
        <translation>Projekt vergessen …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Removes its edits, too, and what can be deleted of its uploads</source>
        <translation>Entfernt auch seine Bearbeitungen und was sich vom Hochgeladenen löschen lässt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Enter a name first</source>
        <translation>Zuerst einen Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>There is a project of this name already. Choose another.</source>
        <translation>Ein Projekt dieses Namens gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? It has no edits.</source>
        <translation>Projekt „{project}“ entfernen? Es hat keine Bearbeitungen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? Its edit and file stay.</source>
        <translation>Projekt „{project}“ entfernen? Bearbeitung und Datei bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove the project “{project}”? Its {count} edits and files stay.</source>
        <translation>Projekt „{project}“ entfernen? {count} Bearbeitungen und Dateien bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/projects.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_edit.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_edit.py"/>
        <source>Place the cup on a white marble table, soft daylight from the left. Preserve the exact shape, colours, materials and branding.</source>
        <translation>Die Tasse auf einen weißen Marmortisch stellen, weiches Tageslicht von links. Form, Farben, Material und Marke genau erhalten.</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Templates ▾</source>
        <translation>Vorlagen ▾</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>History ▾</source>
        <translation>Verlauf ▾</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Prompts to begin with, and your own</source>
        <translation>Prompts für den Anfang, und eigene</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/prompt_field.py"/>
        <source>Search the prompts of your edits</source>
        <translation>In den Prompts der Bearbeitungen suchen</translation>
    </message>
</context>
<context>
    <name>ProofSheets</name>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Save the proof sheet</source>
        <translation>Prüfblatt speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Proof sheet</source>
        <translation>Prüfblatt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>The proof sheet {name} is written.</source>
        <translation>Das Prüfblatt {name} ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_sheets.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Down</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../packaging/translate.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_question.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_question.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../productai_desktop/gui/question_card.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Trying {count} edits again costs {credits}.</source>
        <translation>{count} Bearbeitungen noch einmal zu versuchen kostet {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>Trying this edit again costs {credits}.</source>
        <translation>Diese Bearbeitung erneut zu versuchen kostet {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>The service works on number {number}. Look at the picture when it is here.</source>
        <translation>Der Dienst arbeitet an Nummer {number}. Das Bild bitte ansehen, sobald es da ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>The service says: {credits} left.</source>
        <translation>Der Dienst meldet: noch {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>1 edit stopped.</source>
        <translation>1 Bearbeitung gestoppt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_actions.py"/>
        <source>{count} edits stopped.</source>
        <translation>{count} Bearbeitungen gestoppt.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Ask once more above</source>
        <translation>Nachfragen über</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>What costs more at once is asked about before it is sent.</source>
        <translation>Kostet etwas auf einmal mehr, wird vor dem Senden nachgefragt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Warn of a low balance below</source>
        <translation>Warnen bei Guthaben unter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Counted without what is promised to edits that wait.</source>
        <translation>Ohne das, was für wartende Bearbeitungen vorgemerkt ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Spend at most a day</source>
        <translation>Höchstens ausgeben je Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Edits above it wait until midnight. Projects can have limits of their own.</source>
        <translation>Bearbeitungen darüber warten bis Mitternacht. Projekte können eigene Limits haben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>When an edit ends</source>
        <translation>Nach jeder Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>When the queue is done</source>
        <translation>Wenn die Warteschlange fertig ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>They come from the system. A click on one shows its result.</source>
        <translation>Sie kommen vom System. Ein Klick zeigt das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Also while this window has the focus</source>
        <translation>Auch während dieses Fenster den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Advanced: pace</source>
        <translation>Erweitert: Tempo</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>The service counts the requests from your internet address, those of your colleagues there too. With more than it allows, edits are not sent sooner: it refuses and makes all of them wait.</source>
        <translation>Der Dienst zählt die Anfragen von dieser Internetadresse, auch die der Kollegen dort. Mit mehr als erlaubt wird nichts früher gesendet: Er lehnt ab und lässt alle warten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>15 is what the service allows.</source>
        <translation>Der Dienst erlaubt 15.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Requests at once</source>
        <translation>Anfragen auf einmal</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>So many may leave without a pause after a rest.</source>
        <translation>So viele dürfen nach einer Ruhezeit ohne Pause abgehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>Then one each</source>
        <translation>Dann eine alle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/queue.py"/>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>More for the queue</source>
        <translation>Mehr zur Warteschlange</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Cancel, clear or stop several edits</source>
        <translation>Mehrere Bearbeitungen abbrechen, entfernen oder stoppen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Resume the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Send what waits</source>
        <translation>Wartendes senden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Nothing more is sent; what was sent is still fetched</source>
        <translation>Nichts Neues wird gesendet; Gesendetes wird noch abgeholt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>Paused: nothing more is sent</source>
        <translation>Angehalten: nichts Neues wird gesendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>{credits} promised</source>
        <translation>{credits} vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_panel.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_invitation.py"/>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_invitation.py"/>
        <source>Drop a photo, write what should change, press Generate.</source>
        <translation>Foto ablegen, schreiben, was sich ändern soll, Generieren drücken.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_view.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Aspect ratio by hand</source>
        <translation>Seitenverhältnis von Hand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>9:16 or 1080x1350</source>
        <translation>9:16 oder 1080x1350</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Another ratio: 9:16, 1080x1350, 4/5 or 1.5</source>
        <translation>Anderes Verhältnis: 9:16, 1080x1350, 4/5 oder 1.5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Write it as 4:5</source>
        <translation>Schreibweise wie 4:5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>means {ratio}</source>
        <translation>bedeutet {ratio}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>not taken</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Use {ratio}</source>
        <translation>{ratio} verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>Use {ratio}, the nearest that the model takes</source>
        <translation>{ratio} verwenden, das nächste mögliche Verhältnis des Modells</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_field.py"/>
        <source>The nearest ratio that the model takes</source>
        <translation>Das nächste mögliche Verhältnis des Modells</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>More aspect ratios</source>
        <translation>Weitere Seitenverhältnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>As photo</source>
        <translation>Wie Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/ratio_picker.py"/>
        <source>Aspect ratio: {ratio}</source>
        <translation>Seitenverhältnis: {ratio}</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>{name}: was the logo altered?</source>
        <translation>{name}: Wurde das Logo verändert?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark a region</source>
        <translation>Bereich markieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark the middle of the photo; arrows move it (Insert)</source>
        <translation>Die Mitte des Fotos markieren; Pfeiltasten verschieben sie (Einfg)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Remove the chosen region (Del)</source>
        <translation>Den gewählten Bereich entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Use these marks for other photos of {sku}</source>
        <translation>Diese Markierungen für andere Fotos von {sku} verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Your verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Proof sheet…</source>
        <translation>Prüfblatt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>A PDF for the client: before and after, with this finding</source>
        <translation>Ein PDF für den Kunden: vorher und nachher, mit diesem Befund</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>The original is an address. It is not fetched to be looked at.</source>
        <translation>Das Original ist eine Adresse. Es wird zum Ansehen nicht geholt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>The original cannot be shown: it was moved or is no picture.</source>
        <translation>Das Original kann nicht gezeigt werden: Es wurde verschoben oder ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Opening the original…</source>
        <translation>Original wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Mark the logo or label on the original: drag over it, or press Insert. It is found again in the result although it moved or has another size.</source>
        <translation>Logo oder Etikett auf dem Original markieren: darüberziehen oder Einfg drücken. Es wird im Ergebnis wiedergefunden, auch wenn es verschoben ist oder eine andere Größe hat.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Looking for the regions in the result…</source>
        <translation>Die Bereiche werden im Ergebnis gesucht…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Every region is in its place, and the same.</source>
        <translation>Jeder Bereich ist an seinem Platz und gleich.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Every region is the same; one or more have moved.</source>
        <translation>Jeder Bereich ist gleich; mindestens einer ist verschoben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>A region was altered. Look closely.</source>
        <translation>Ein Bereich wurde verändert. Genau hinsehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/regions_dialog.py"/>
        <source>Not every region could be judged. Look closely.</source>
        <translation>Nicht jeder Bereich war zu beurteilen. Genau hinsehen.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove from history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Also move the results' files to the trash</source>
        <translation>Auch die Dateien der Ergebnisse in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove 1 edit from the history?</source>
        <translation>1 Bearbeitung aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Remove {count} edits from the history?</source>
        <translation>{count} Bearbeitungen aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/removal.py"/>
        <source>Files stay where they are, and the credits stay counted.</source>
        <translation>Dateien bleiben, wo sie sind, und die Credits bleiben gezählt.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Nothing is sent. A report holds what stands below and nothing else: no key, prompt, photo, file name or address. Save or copy it, and give it to who helps.</source>
        <translation>Nichts wird gesendet. Ein Bericht enthält, was unten steht, und sonst nichts: keinen Schlüssel, Prompt, Dateinamen, kein Foto und keine Adresse. Speichern oder kopieren, und an die weitergeben, die helfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>About what an edit was charged, the service's support is asked: by “Ask support” in the menu of the queue.</source>
        <translation>Was für eine Bearbeitung berechnet wurde, beantwortet der Support des Dienstes: über „Support fragen“ im Menü der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What happened, in your own words</source>
        <translation>Was passiert ist, in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What the report holds</source>
        <translation>Was der Bericht enthält</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>What did you do, what did you expect, what came instead?</source>
        <translation>Was wurde getan, was war zu erwarten, was kam stattdessen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Program and computer</source>
        <translation>Programm und Computer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Edits, counted</source>
        <translation>Bearbeitungen, gezählt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Nothing is chosen</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/report_dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Only what did not pass</source>
        <translation>Nur was nicht besteht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Nothing was checked yet. “Check” writes no file.</source>
        <translation>Noch wurde nichts geprüft. „Prüfen“ schreibt keine Datei.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Upscale…</source>
        <translation>Vergrößern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>There is no result to save yet</source>
        <translation>Noch kein Ergebnis zum Speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Photo, prompt, model and all other settings of this edit, for the next one</source>
        <translation>Foto, Prompt, Modell und alle anderen Einstellungen dieser Bearbeitung für die nächste</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>No edit is shown whose settings could be loaded</source>
        <translation>Es wird keine Bearbeitung gezeigt, deren Einstellungen sich laden ließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Fills the panel: nothing is spent before you order</source>
        <translation>Füllt nur das Formular: Bezahlt wird erst mit der Bestellung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Make files of it for shops, web or print</source>
        <translation>Dateien daraus machen: für Shops, Web oder Druck</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/result_actions.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Copy rules and sources</source>
        <translation>Regeln und Quellen kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>No rules: any picture will do.</source>
        <translation>Keine Regeln: jedes Bild ist recht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rules_page.py"/>
        <source>Read on {day}</source>
        <translation>Gelesen am {day}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/saving.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/saving.py"/>
        <source>{format} image (*.{suffix})</source>
        <translation>{format}-Bild (*.{suffix})</translation>
    </message>
</context>
<context>
    <name>ScreenColours</name>
    <message>
        <location filename="../../productai_desktop/gui/screen_colours.py"/>
        <source>Colours as sRGB: this screen has no profile</source>
        <translation>Farben als sRGB: Dieser Bildschirm hat kein Profil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/screen_colours.py"/>
        <source>Colours for this screen: {name}</source>
        <translation>Farben für diesen Bildschirm: {name}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Save secret</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Keep the old one</source>
        <translation>Alten behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Replace the secret access key</source>
        <translation>Den geheimen Zugriffsschlüssel ersetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Forget the secret access key</source>
        <translation>Den geheimen Zugriffsschlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>This computer has no keyring: the secret is kept for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der geheime Schlüssel bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>The secret comes from the environment (PRODUCTAI_BUCKET_SECRET) and is not stored.</source>
        <translation>Das Geheimnis kommt aus der Umgebung (PRODUCTAI_BUCKET_SECRET) und wird nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Kept in this computer's keyring.</source>
        <translation>Liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Enter the address, the bucket and the access key ID first</source>
        <translation>Erst Adresse, Bucket und Zugriffsschlüssel-ID eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>Enter the secret first</source>
        <translation>Erst den geheimen Schlüssel eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_secret.py"/>
        <source>This cannot be a secret access key: copy it once more.</source>
        <translation>Das kann kein geheimer Zugriffsschlüssel sein: noch einmal kopieren.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Hosting</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>All settings go back to what they were at first. Keys, projects and edits stay.</source>
        <translation>Alle Einstellungen erhalten ihre anfänglichen Werte. Schlüssel, Projekte und Bearbeitungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/settings_dialog.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Search by name or keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Change them…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcut_sheet.py"/>
        <source>No shortcut is called so.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>No shortcut is called so.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Search by name or keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Gives every action its usual keys</source>
        <translation>Gibt jeder Aktion ihre üblichen Tasten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Press a key field, then the new keys. Backspace takes them away.</source>
        <translation>In ein Tastenfeld klicken, dann die neuen Tasten drücken. Die Rücktaste entfernt sie.</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_chart.py"/>
        <source>Credits spent</source>
        <translation>Ausgegebene Credits</translation>
    </message>
</context>
<context>
    <name>SpendPage</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_csv.py"/>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Credits spent, as a table</source>
        <translation>Ausgegebene Credits als Tabelle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>{credits} spent on {edits}</source>
        <translation>{credits} ausgegeben für {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Practice stands apart: {credits} that nobody pays, in {edits}.</source>
        <translation>Übung steht für sich: {credits}, die niemand zahlt, in {edits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>{what}: {credits}, {edits}</source>
        <translation>{what}: {credits}, {edits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>Export what was spent</source>
        <translation>Ausgaben exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>spend</source>
        <translation>ausgaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_page.py"/>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Change limit</source>
        <translation>Limit ändern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Try practice mode</source>
        <translation>Übungsmodus ausprobieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_line.py"/>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
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
        <translation>Welche Versuche zu sehen sind</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Export kept…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Export all results of this photo that you have kept</source>
        <translation>Alle behaltenen Ergebnisse dieses Fotos exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Kept {count}</source>
        <translation>Behalten {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Rejected {count}</source>
        <translation>Verworfen {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/strip_bar.py"/>
        <source>Unjudged {count}</source>
        <translation>Offen {count}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Text (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Ask support</source>
        <translation>Support fragen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Send this to {address}. It is in English and holds times, numbers, credits and balances: no key, prompt, photo, file name or address.</source>
        <translation>Dies an {address} senden. Der Text ist englisch und enthält Zeiten, Nummern, Credits und Guthaben: keinen Schlüssel, Prompt, kein Foto, keinen Dateinamen und keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Text for support</source>
        <translation>Text für den Support</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/support_dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Only in the project “{project}”</source>
        <translation>Nur im Projekt „{project}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_form.py"/>
        <source>Give it a title first</source>
        <translation>Zuerst einen Titel geben</translation>
    </message>
</context>
<context>
    <name>TemplatesMenu</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Search templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Really delete</source>
        <translation>Wirklich löschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Save the prompt as a template…</source>
        <translation>Prompt als Vorlage speichern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/prompt/templates_menu.py"/>
        <source>Your own templates cannot be read ({path}: {reason}). The file is left as it is; when you save a template, it is put aside.</source>
        <translation>Die eigenen Vorlagen sind nicht lesbar ({path}: {reason}). Die Datei bleibt, wie sie ist; beim Speichern einer Vorlage wird sie beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>Smallest change shown</source>
        <translation>Kleinste gezeigte Änderung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/compare_tools.py"/>
        <source>from {delta}</source>
        <translation>ab {delta}</translation>
    </message>
</context>
<context>
    <name>TrayFoot</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Remove all photos</source>
        <translation>Alle Fotos entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/tray_foot.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>UploadNotice</name>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Your photo will be uploaded</source>
        <translation>Das Foto wird hochgeladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>I understand, upload</source>
        <translation>Verstanden, hochladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Before the first upload</source>
        <translation>Vor dem ersten Hochladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes to {host} and gets a public address there: anyone who has that address can see the photo. No way to delete it is known.

It is sent without its GPS position and without the camera's serial number.

This is said once for each service.</source>
        <translation>Damit der Dienst ein Foto bearbeiten kann, muss er es laden können. Deshalb kommt es zu {host} und erhält dort eine öffentliche Adresse: Wer diese Adresse hat, kann das Foto sehen. Ein Weg, es zu löschen, ist nicht bekannt.

Es wird ohne GPS-Position und ohne Seriennummer der Kamera gesendet.

Dieser Hinweis erscheint je Dienst nur einmal.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, until that expires in 1 hour.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, bis sie in 1 Stunde abläuft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, until that expires in {hours} hours.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, bis sie in {hours} Stunden abläuft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes into your bucket {place}.</source>
        <translation>Um ein Foto zu bearbeiten, muss der Dienst es abrufen können. Darum kommt es in den eigenen Bucket {place}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>Anyone who has its address can see the photo, for as long as it is there.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, solange es dort liegt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>To edit a photo, the service must be able to fetch it. So it goes into the folder that is served at {place}.</source>
        <translation>Um ein Foto zu bearbeiten, muss der Dienst es abrufen können. Darum kommt es in den Ordner, der unter {place} bereitsteht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is deleted there when the last edit that needs it has ended.</source>
        <translation>Dort wird es gelöscht, sobald die letzte Bearbeitung beendet ist, die es braucht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is not deleted there when the edit has ended.</source>
        <translation>Dort wird es nach dem Ende der Bearbeitung nicht gelöscht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>That is so in practice mode, too: only with ProductAI's own upload nothing leaves this computer.</source>
        <translation>Das gilt auch im Übungsmodus: Nur beim eigenen Hochladen von ProductAI verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>It is sent without its GPS position and without the camera's serial number.</source>
        <translation>Es wird ohne GPS-Position und ohne die Seriennummer der Kamera gesendet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/upload_notice.py"/>
        <source>This is said once for each place, and again when photos can be seen there for longer.</source>
        <translation>Dies wird einmal für jeden Ort gesagt, und wieder, wenn Fotos dort länger zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>How photos reach the service</source>
        <translation>Wie Fotos zum Dienst gelangen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>ProductAI's own upload (standard)</source>
        <translation>Das eigene Hochladen von ProductAI (Standard)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, for as long as the service keeps it. No way to delete it is known. Nothing has to be set up.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, solange der Dienst es behält. Ein Weg, es zu löschen, ist nicht bekannt. Einzurichten ist nichts.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>A bucket of your own (AWS, R2, B2, MinIO)</source>
        <translation>Ein eigener Bucket (AWS, R2, B2, MinIO)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, until that expires after the hours you set. The program can delete it as soon as the edit has ended.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, bis sie nach den eingestellten Stunden abläuft. Das Programm kann es löschen, sobald die Bearbeitung beendet ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>A folder served at an address (NAS, synced web folder)</source>
        <translation>Ein Ordner, der unter einer Adresse bereitsteht (NAS, synchronisierter Webordner)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_ways.py"/>
        <source>Anyone who has the photo's address can see it, for as long as its file is there. The program can delete it as soon as the edit has ended.</source>
        <translation>Wer die Adresse des Fotos hat, kann es sehen, solange die Datei dort liegt. Das Programm kann sie löschen, sobald die Bearbeitung beendet ist.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Try it with a sample photo</source>
        <translation>Mit einem Beispielfoto ausprobieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Welcome to ProductAI Desktop</source>
        <translation>Willkommen bei ProductAI Desktop</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Say what should change in a product photo, and look at the result.</source>
        <translation>Schreiben, was sich an einem Produktfoto ändern soll, und das Ergebnis ansehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Free, and nothing leaves this computer. The first result takes a minute.</source>
        <translation>Kostenlos, und nichts verlässt diesen Computer. Das erste Ergebnis dauert eine Minute.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Your own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>With a key of the ProductAI service, edits are made and cost credits.</source>
        <translation>Mit einem Schlüssel des ProductAI-Dienstes werden Bearbeitungen ausgeführt und kosten Credits.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/welcome.py"/>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance not known yet</source>
        <translation>Guthaben noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{count} promised</source>
        <translation>{count} vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/balance_popup.py"/>
        <source>{used} of {limit}</source>
        <translation>{used} von {limit}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_model.py"/>
        <source>{column}: nothing</source>
        <translation>{column}: nichts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Done already</source>
        <translation>Schon fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No answer to an earlier order</source>
        <translation>Früherer Auftrag ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Paid for, result not fetched</source>
        <translation>Bezahlt, Ergebnis nicht abgeholt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Under way with another key</source>
        <translation>Unterwegs mit anderem Schlüssel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Left for later</source>
        <translation>Für später gelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Beyond the cap</source>
        <translation>Über der Obergrenze</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>It may be paid for: see it in the queue before you order again.</source>
        <translation>Sie ist vielleicht bezahlt: vor einem neuen Auftrag in der Warteschlange ansehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>“Try again” in the queue fetches it, free of charge.</source>
        <translation>„Noch einmal“ in der Warteschlange holt es kostenlos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>It goes on once that key is chosen.</source>
        <translation>Es geht weiter, sobald jener Schlüssel gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>“Do again what is done” orders it anew.</source>
        <translation>„Fertiges noch einmal machen“ beauftragt sie neu.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit may be paid for already and is not ordered again.</source>
        <translation>1 Bearbeitung ist vielleicht schon bezahlt und wird nicht neu beauftragt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits may be paid for already and are not ordered again.</source>
        <translation>{count} Bearbeitungen sind vielleicht schon bezahlt und werden nicht neu beauftragt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is paid for; “Try again” in the queue fetches it.</source>
        <translation>1 Bearbeitung ist bezahlt; „Noch einmal“ in der Warteschlange holt sie.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are paid for; “Try again” in the queue fetches them.</source>
        <translation>{count} Bearbeitungen sind bezahlt; „Noch einmal“ in der Warteschlange holt sie.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is under way with another key.</source>
        <translation>1 Bearbeitung ist mit einem anderen Schlüssel unterwegs.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are under way with another key.</source>
        <translation>{count} Bearbeitungen sind mit einem anderen Schlüssel unterwegs.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 line is exactly like an earlier one, and ordered too.</source>
        <translation>1 Zeile gleicht einer früheren ganz und wird auch beauftragt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} lines are exactly like earlier ones, and ordered too.</source>
        <translation>{count} Zeilen gleichen früheren ganz und werden auch beauftragt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 line cannot be used</source>
        <translation>1 Zeile ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} lines cannot be used</source>
        <translation>{count} Zeilen sind nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 photo cannot be used</source>
        <translation>1 Foto ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} photos cannot be used</source>
        <translation>{count} Fotos sind nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what}: {reason}.</source>
        <translation>{what}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what}: see the first rows.</source>
        <translation>{what}: siehe die ersten Zeilen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is done already.</source>
        <translation>1 Bearbeitung ist schon fertig.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are done already.</source>
        <translation>{count} Bearbeitungen sind schon fertig.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is under way already.</source>
        <translation>1 Bearbeitung ist schon unterwegs.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are under way already.</source>
        <translation>{count} Bearbeitungen sind schon unterwegs.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is left for later.</source>
        <translation>1 Bearbeitung bleibt für später.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are left for later.</source>
        <translation>{count} Bearbeitungen bleiben für später.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 edit is beyond the cap on credits.</source>
        <translation>1 Bearbeitung liegt über der Obergrenze an Credits.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} edits are beyond the cap on credits.</source>
        <translation>{count} Bearbeitungen liegen über der Obergrenze an Credits.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>1 result of earlier edits in the folder is left alone.</source>
        <translation>1 Ergebnis früherer Bearbeitungen im Ordner bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} results of earlier edits in the folder are left alone.</source>
        <translation>{count} Ergebnisse früherer Bearbeitungen im Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for 1 photo: {names}.</source>
        <translation>Nach 1 Foto fragt keine Zeile: {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for {count} photos, such as {names}.</source>
        <translation>Nach {count} Fotos fragt keine Zeile, etwa {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>No line asks for {count} photos: {names}.</source>
        <translation>Nach {count} Fotos fragt keine Zeile: {names}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Nothing new to order</source>
        <translation>Nichts Neues zu beauftragen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{what} · about {time}</source>
        <translation>{what} · etwa {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>The balance is not known yet</source>
        <translation>Das Guthaben ist noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Balance {credits}</source>
        <translation>Guthaben {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{count} of them promised to waiting edits</source>
        <translation>{count} davon für wartende Bearbeitungen vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>{balance} · {credits} left when done</source>
        <translation>{balance} · danach noch {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Looking at the photos: {done} of {count}</source>
        <translation>Fotos werden angesehen: {done} von {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Asking for the balance…</source>
        <translation>Guthaben wird abgefragt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/plan_words.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{count} without a result</source>
        <translation>{count} ohne Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{count} without an answer</source>
        <translation>{count} ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>{credits} charged</source>
        <translation>{credits} berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>Done any moment</source>
        <translation>Jeden Moment fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/running_words.py"/>
        <source>About {time} left</source>
        <translation>Noch etwa {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Start {edits} · {credits}</source>
        <translation>{edits} starten · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Go on with {edits} · {credits}</source>
        <translation>Weiter mit {edits} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Follow {edits} · free</source>
        <translation>{edits} verfolgen · kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>List the results · free</source>
        <translation>Ergebnisse auflisten · kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>{credits} left when done</source>
        <translation>danach noch {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>This batch was started</source>
        <translation>Dieser Stapel ist gestartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Open a list or a folder first</source>
        <translation>Zuerst eine Liste oder einen Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Looking through the batch…</source>
        <translation>Der Stapel wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Stopped: “Look again” goes on</source>
        <translation>Gestoppt: „Noch einmal prüfen“ macht weiter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>No line can be used</source>
        <translation>Keine Zeile ist verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>1 credit is missing: buy credits, or cap what may be spent</source>
        <translation>1 Credit fehlt: Credits kaufen oder die Ausgabe begrenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>{credits} are missing: buy credits, or cap what may be spent</source>
        <translation>{credits} fehlen: Credits kaufen oder die Ausgabe begrenzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/batch/start_words.py"/>
        <source>Spend no more than {credits}</source>
        <translation>Nicht mehr als {credits} ausgeben</translation>
    </message>
</context>
<context>
    <name>batch_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{count} edits: {trouble}</source>
        <translation>{count} Bearbeitungen: {trouble}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{batch}, shown</source>
        <translation>{batch}, eingeblendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{batch}, hidden</source>
        <translation>{batch}, ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>Cancel {count}</source>
        <translation>{count} abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>To the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{name} · {count} models</source>
        <translation>{name} · {count} Modelle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/batch_words.py"/>
        <source>{name} · {count} edits</source>
        <translation>{name} · {count} Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Photoreal re-shoots of a product. The best first choice.</source>
        <translation>Fotorealistische Neuaufnahmen eines Produkts. Die beste erste Wahl.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick edits, and putting two photos together.</source>
        <translation>Schnelle Bearbeitungen und das Zusammenfügen zweier Fotos.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Putting two photos together in one scene.</source>
        <translation>Zwei Fotos in einer Szene zusammenfügen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Local changes to one photo; the rest stays as it is.</source>
        <translation>Lokale Änderungen an einem Foto; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Harder local changes: lettering, fine detail.</source>
        <translation>Schwierigere lokale Änderungen: Schrift, feine Details.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Cheap drafts to try a prompt.</source>
        <translation>Günstige Entwürfe, um einen Prompt zu testen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Better drafts; follows long prompts.</source>
        <translation>Bessere Entwürfe; befolgt lange Prompts.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Complicated scenes and lettering; slower.</source>
        <translation>Komplizierte Szenen und Schrift; langsamer.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Twice the width and height, for print and zoom.</source>
        <translation>Doppelte Breite und Höhe, für Druck und Zoom.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>A model trained on your own products or brand.</source>
        <translation>Ein mit eigenen Produkten oder der eigenen Marke trainiertes Modell.</translation>
    </message>
</context>
<context>
    <name>change_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result's metadata says that AI edited it.</source>
        <translation>Die Metadaten des Ergebnisses nennen die KI-Bearbeitung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result's metadata says that AI edited it, and whose it is.</source>
        <translation>Die Metadaten des Ergebnisses nennen die KI-Bearbeitung und die Urheberschaft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result came with Content Credentials (C2PA) and was left as it is: its metadata lies beside it, in a file that ends in .xmp.</source>
        <translation>Das Ergebnis kam mit Content Credentials (C2PA) und blieb unverändert: Die Metadaten liegen daneben in einer Datei mit der Endung .xmp.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The result is an unusual file and stays as it came, without metadata.</source>
        <translation>Das Ergebnis ist eine ungewöhnliche Datei und bleibt, wie es kam, ohne Metadaten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>The disk had no room for the result's metadata; it stays as it came.</source>
        <translation>Auf dem Datenträger war kein Platz für die Metadaten des Ergebnisses; es bleibt, wie es kam.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>{before_and_after} bit</source>
        <translation>{before_and_after} Bit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>first of {count} pages</source>
        <translation>erste von {count} Seiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>upright</source>
        <translation>aufrecht gedreht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>unusable profile ignored</source>
        <translation>unbrauchbares Profil übergangen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>RAW developed</source>
        <translation>RAW entwickelt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>first of several pages</source>
        <translation>erste von mehreren Seiten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>GPS removed</source>
        <translation>GPS entfernt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/change_words.py"/>
        <source>metadata removed</source>
        <translation>Metadaten entfernt</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <location filename="../../productai_desktop/gui/clearing.py"/>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was charged</source>
        <translation>laut Guthaben berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was not charged</source>
        <translation>laut Guthaben nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>balance says it was not charged so far</source>
        <translation>laut Guthaben bisher nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: 1 other edit meanwhile</source>
        <translation>nicht eindeutig: 1 andere Bearbeitung in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: {count} other edits meanwhile</source>
        <translation>nicht eindeutig: {count} andere Bearbeitungen in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: balance fell by {credits}</source>
        <translation>nicht eindeutig: Guthaben fiel um {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>not conclusive: balance rose by {credits}</source>
        <translation>nicht eindeutig: Guthaben stieg um {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Balance before: {credits}, {time}</source>
        <translation>Guthaben davor: {credits}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Answer lost: {time}</source>
        <translation>Antwort verloren: {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Balance after: {credits}, {time}</source>
        <translation>Guthaben danach: {credits}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>A broken answer held its number: {number}</source>
        <translation>Eine abgebrochene Antwort nannte ihre Nummer: {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Sent before without an answer: may have cost {credits} more</source>
        <translation>Schon einmal ohne Antwort gesendet: kostete evtl. {credits} mehr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>I have its number…</source>
        <translation>Nummer angeben…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Its number is {number}…</source>
        <translation>Ihre Nummer ist {number}…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · the balance says the first was not charged</source>
        <translation>Erneut senden · die erste wurde laut Guthaben nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · {credits}</source>
        <translation>Erneut senden · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · charges twice</source>
        <translation>Erneut senden · doppelt berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Send again · may charge twice</source>
        <translation>Erneut senden · evtl. doppelt berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · {credits}</source>
        <translation>Wirklich senden · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · costs {credits} twice</source>
        <translation>Wirklich senden · zweimal {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>Really send again · may cost {credits} twice</source>
        <translation>Wirklich senden · evtl. zweimal {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/evidence_words.py"/>
        <source>{day} at {clock}</source>
        <translation>{day} um {clock}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Name was taken: numbered</source>
        <translation>Name war vergeben: nummeriert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Name is taken: left out</source>
        <translation>Name vergeben: ausgelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Will be replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 name is taken</source>
        <translation>1 Name ist vergeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} names are taken</source>
        <translation>{count} Namen sind vergeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file written.</source>
        <translation>1 Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files written.</source>
        <translation>{count} Dateien geschrieben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 file checked.</source>
        <translation>1 Datei geprüft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} files checked.</source>
        <translation>{count} Dateien geprüft.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 could not be made.</source>
        <translation>1 konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} could not be made.</source>
        <translation>{count} konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 fails a rule.</source>
        <translation>1 verfehlt eine Regel.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} fail a rule.</source>
        <translation>{count} verfehlen eine Regel.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>1 has warnings.</source>
        <translation>1 hat Warnungen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{count} have warnings.</source>
        <translation>{count} haben Warnungen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>All rules are met.</source>
        <translation>Alle Regeln sind erfüllt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{place} wants “{mark}” as the mark of AI in 1 file.</source>
        <translation>{place} verlangt „{mark}“ als KI-Kennzeichen in 1 Datei.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>{place} wants “{mark}” as the mark of AI in {count} files.</source>
        <translation>{place} verlangt „{mark}“ als KI-Kennzeichen in {count} Dateien.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/export_words.py"/>
        <source>Change the mark</source>
        <translation>Kennzeichen ändern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/levels.py"/>
        <source>Failed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/report_page.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Shortest side</source>
        <translation>Kürzeste Seite</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>White border</source>
        <translation>Weißer Rand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Product share</source>
        <translation>Anteil des Produkts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Mark of AI</source>
        <translation>KI-Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Not enlarged</source>
        <translation>Nicht vergrößert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} pixels</source>
        <translation>{value} Pixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} megapixels</source>
        <translation>{value} Megapixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % of the longest side</source>
        <translation>{value} % der längsten Seite</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % pure white</source>
        <translation>{value} % rein weiß</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value} % product</source>
        <translation>{value} % Produkt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Amazon, main image</source>
        <translation>Amazon, Hauptbild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Amazon, further image</source>
        <translation>Amazon, weiteres Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Web</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>less than {value}</source>
        <translation>weniger als {value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Upscale the result, or make it once more in a higher resolution.</source>
        <translation>Skaliere das Ergebnis hoch, oder mache es noch einmal in höherer Auflösung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Set a largest file, or fewer pixels.</source>
        <translation>Setze eine größte Datei oder weniger Pixel.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose “Pad on a colour” as the shape.</source>
        <translation>Wähle „Auf einer Farbe auffüllen“ als Zuschnitt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Make the result once more with a pure white background.</source>
        <translation>Mache das Ergebnis noch einmal mit rein weißem Hintergrund.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose “Crop to the product”.</source>
        <translation>Wähle „Auf das Produkt zuschneiden“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Export the result as it was before it was enlarged.</source>
        <translation>Exportiere das Ergebnis, wie es vor dem Vergrößern war.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>As many pixels as were made</source>
        <translation>So viele Pixel, wie entstanden sind</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>More pixels than were made</source>
        <translation>Mehr Pixel, als entstanden sind</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{measured} · wanted {wanted}</source>
        <translation>{measured} · verlangt: {wanted}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>The background is unquiet, so this is a guess: look at it yourself.</source>
        <translation>Der Hintergrund ist unruhig, dies ist geschätzt: Sieh selbst nach.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>Choose smaller sides.</source>
        <translation>Wähle kleinere Maße.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>File type as it is</source>
        <translation>Dateityp wie er ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule}: {bounds}</source>
        <translation>{rule}: {bounds}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule} (advised)</source>
        <translation>{rule} (empfohlen)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/export/rule_words.py"/>
        <source>{rule}, from {day} on</source>
        <translation>{rule}, ab {day}</translation>
    </message>
</context>
<context>
    <name>fact_words</name>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{credits} of practice, free</source>
        <translation>{credits} der Übung, kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{credits} charged</source>
        <translation>{credits} berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>May have cost {credits}</source>
        <translation>Kann {credits} gekostet haben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Nothing charged</source>
        <translation>Nichts berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>1 star of 5</source>
        <translation>1 Stern von 5</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/fact_words.py"/>
        <source>{count} stars of 5</source>
        <translation>{count} Sterne von 5</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 edit in the queue and the history, with its prompt and thumbnails</source>
        <translation>1 Bearbeitung in Warteschlange und Verlauf, mit Prompt und Vorschaubildern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} edits in the queue and the history, with their prompts and thumbnails</source>
        <translation>{count} Bearbeitungen in Warteschlange und Verlauf, mit Prompts und Vorschaubildern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 copy of a photo that was prepared for sending</source>
        <translation>1 Kopie eines Fotos, die zum Senden vorbereitet wurde</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} copies of photos that were prepared for sending</source>
        <translation>{count} Kopien von Fotos, die zum Senden vorbereitet wurden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload, which is deleted where it lies</source>
        <translation>1 hochgeladenes Foto, das gelöscht wird, wo es liegt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads, which are deleted where they lie</source>
        <translation>{count} hochgeladene Fotos, die gelöscht werden, wo sie liegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what 1 backup copy of the books says of it</source>
        <translation>was 1 Sicherungskopie der Bücher davon sagt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what {count} backup copies of the books say of it</source>
        <translation>was {count} Sicherungskopien der Bücher davon sagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what is set for the project</source>
        <translation>was für das Projekt eingestellt ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 edit</source>
        <translation>1 Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} edits</source>
        <translation>{count} Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 prepared copy</source>
        <translation>1 vorbereitete Kopie</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} prepared copies</source>
        <translation>{count} vorbereitete Kopien</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload</source>
        <translation>1 hochgeladenes Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads</source>
        <translation>{count} hochgeladene Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 finished picture on your disk, which is yours</source>
        <translation>1 fertiges Bild auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} finished pictures on your disk, which are yours</source>
        <translation>{count} fertige Bilder auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 copy of the books that could not be changed</source>
        <translation>1 Kopie der Bücher, die sich nicht ändern ließ</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} copies of the books that could not be changed</source>
        <translation>{count} Kopien der Bücher, die sich nicht ändern ließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>your own photos, where they lie</source>
        <translation>die eigenen Fotos, wo sie liegen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>what the edits have cost, without names and prompts</source>
        <translation>was die Bearbeitungen gekostet haben, ohne Namen und Prompts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}: no way to delete it is known</source>
        <translation>1 hochgeladenes Foto bei {host}: Ein Weg, es zu löschen, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}: no way to delete them is known</source>
        <translation>{count} hochgeladene Fotos bei {host}: Ein Weg, sie zu löschen, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}, which is not set up in Settings any more</source>
        <translation>1 hochgeladenes Foto bei {host}, nicht mehr in den Einstellungen eingerichtet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}, which is not set up in Settings any more</source>
        <translation>{count} hochgeladene Fotos bei {host}, nicht mehr in den Einstellungen eingerichtet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host}, which cannot be reached now: it is tried again</source>
        <translation>1 hochgeladenes Foto bei {host}, gerade nicht erreichbar: wird erneut versucht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host}, which cannot be reached now: it is tried again</source>
        <translation>{count} hochgeladene Fotos bei {host}, gerade nicht erreichbar: wird erneut versucht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>1 upload at {host} that edits of other projects need</source>
        <translation>1 hochgeladenes Foto bei {host}, das Bearbeitungen anderer Projekte brauchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>{count} uploads at {host} that edits of other projects need</source>
        <translation>{count} hochgeladene Fotos bei {host}, die Bearbeitungen anderer Projekte brauchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/forgetting_words.py"/>
        <source>What remains of the project “{project}”</source>
        <translation>Was vom Projekt „{project}“ bleibt</translation>
    </message>
</context>
<context>
    <name>frame_menu</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>What a kept result costs…</source>
        <translation>Was ein behaltenes Ergebnis kostet…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Use as photo</source>
        <translation>Als Foto verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Same again · {credits}</source>
        <translation>Noch einmal dasselbe · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Change the prompt and try again</source>
        <translation>Prompt ändern und neu versuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Upscale…</source>
        <translation>Vergrößern…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Upscale… · {credits}</source>
        <translation>Vergrößern… · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Reject…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Check the logo…</source>
        <translation>Logo prüfen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Proof sheet…</source>
        <translation>Prüfblatt…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_menu.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>frame_words</name>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>as the photo</source>
        <translation>wie das Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>{words} photos</source>
        <translation>{words} Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>variant {words}</source>
        <translation>Variante {words}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>the same again</source>
        <translation>noch einmal dasselbe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rated {rating} of 5</source>
        <translation>mit {rating} von 5 bewertet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rejected: {reason}</source>
        <translation>verworfen: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/compare/frame_words.py"/>
        <source>Judged by {person}, {when}</source>
        <translation>Beurteilt von {person}, {when}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Installed as</source>
        <translation>Installiert als</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>Python package</source>
        <translation>Python-Paket</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>program folder</source>
        <translation>Programmordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>package of the system</source>
        <translation>Paket des Systems</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/facts.py"/>
        <source>portable: all data but the key is beside the program</source>
        <translation>portabel: alle Daten außer dem Schlüssel liegen neben dem Programm</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/help/mac_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>history_words</name>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Unjudged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>No edits yet</source>
        <translation>Noch keine Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{credits} spent</source>
        <translation>{credits} ausgegeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{credits} of practice, free</source>
        <translation>{credits} der Übung, kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>1 edit chosen</source>
        <translation>1 Bearbeitung gewählt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>{count} edits chosen</source>
        <translation>{count} Bearbeitungen gewählt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/history_words.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>hosting</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In AWS, make a user in IAM that may put, get and delete objects of this bucket alone, and an access key for it. The bucket itself stays private.</source>
        <translation>In AWS unter IAM einen Benutzer anlegen, der nur in diesem Bucket Objekte ablegen, lesen und löschen darf, und dazu einen Zugriffsschlüssel. Der Bucket selbst bleibt privat.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In Cloudflare, make an access key for R2 with “Object Read &amp; Write” for this bucket. ACCOUNT in the address stands for the number of your account.</source>
        <translation>In Cloudflare einen Zugriffsschlüssel für R2 mit „Object Read &amp; Write“ für diesen Bucket anlegen. ACCOUNT in der Adresse steht für die Nummer des Kontos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In Backblaze, make an application key with “Read and Write” for this bucket alone. Its address stands as “Endpoint” on the bucket; the bucket itself stays private.</source>
        <translation>In Backblaze einen Anwendungsschlüssel mit „Read and Write“ nur für diesen Bucket anlegen. Die Adresse steht beim Bucket als „Endpoint“; der Bucket selbst bleibt privat.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_bucket.py"/>
        <source>In MinIO or another server, make an access key that may put, get and delete objects of this bucket. The service must reach the server from the internet, by https.</source>
        <translation>In MinIO oder einem anderen Server einen Zugriffsschlüssel anlegen, der in diesem Bucket Objekte ablegen, lesen und löschen darf. Der Dienst muss den Server aus dem Internet über https erreichen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Upload a test picture</source>
        <translation>Ein Testbild hochladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Fetch it back as a stranger would</source>
        <translation>Es als Fremder abrufen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>Remove it</source>
        <translation>Es entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/hosting_steps.py"/>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
</context>
<context>
    <name>job_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{credits} cr</source>
        <translation>{credits} Cr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>done in about {time}</source>
        <translation>fertig in etwa {time}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>done at about {clock}</source>
        <translation>fertig gegen {clock}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/job_words.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>kept_costs</name>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits per kept</source>
        <translation>Credits je behaltenem</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>none kept</source>
        <translation>keins behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>What a kept result costs</source>
        <translation>Was ein behaltenes Ergebnis kostet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By what</source>
        <translation>Wonach</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>By template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Credits of all edits, also of those that were rejected or not judged, for each result that you kept.</source>
        <translation>Credits aller Bearbeitungen, auch der verworfenen und nicht beurteilten, für jedes behaltene Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>No edit has cost anything yet. Edits of the practice mode are not counted.</source>
        <translation>Noch hat keine Bearbeitung etwas gekostet. Bearbeitungen des Übungsmodus zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/kept_costs.py"/>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
    </message>
</context>
<context>
    <name>key rules</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>Only one chord: keys that are pressed together.</source>
        <translation>Nur eine Kombination: Tasten, die zugleich gedrückt werden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>These keys move about in every window and cannot be given away.</source>
        <translation>Diese Tasten steuern jedes Fenster und lassen sich nicht vergeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>This key writes text. Add Ctrl, Alt or another such key.</source>
        <translation>Diese Taste schreibt Text. Strg, Alt oder eine andere solche Taste dazunehmen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/key_rules.py"/>
        <source>“{action}” has these keys.</source>
        <translation>„{action}“ hat diese Tasten.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{seconds} s here</source>
        <translation>hier {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{minutes} min here</source>
        <translation>hier {minutes} min</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>about {credits}</source>
        <translation>etwa {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/model_words.py"/>
        <source>{count} models · {credits}</source>
        <translation>{count} Modelle · {credits}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>The queue is done</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>Edits are done</source>
        <translation>Bearbeitungen sind fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>1 edit done</source>
        <translation>1 Bearbeitung fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>{count} edits done</source>
        <translation>{count} Bearbeitungen fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>1 edit failed</source>
        <translation>1 Bearbeitung fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/notifications.py"/>
        <source>{count} edits failed</source>
        <translation>{count} Bearbeitungen fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: {count} models each · {credits}</source>
        <translation>{photos}: je {count} Modelle · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: one upscale each · {credits}</source>
        <translation>{photos}: je eine Vergrößerung · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: {count} edits each · {credits}</source>
        <translation>{photos}: je {count} Bearbeitungen · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{photos}: one edit each · {credits}</source>
        <translation>{photos}: je eine Bearbeitung · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} models · {credits}</source>
        <translation>{count} Modelle · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Upscale · {credits}</source>
        <translation>Vergrößern · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Generate · {credits}</source>
        <translation>Generieren · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {seconds} s each</source>
        <translation>je etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{time} · {credits} left when done</source>
        <translation>{time} · danach noch {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{credits} for {variants} variants</source>
        <translation>{credits} für {variants} Varianten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} edits, each charged when it is sent</source>
        <translation>{count} Bearbeitungen, jede berechnet beim Senden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{credits}, charged when it is sent</source>
        <translation>{credits}, berechnet beim Senden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Not enough credits: {needed} needed, {free} free</source>
        <translation>Zu wenig Credits: {needed} nötig, {free} frei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only 1 credit is left after this</source>
        <translation>Danach bleibt nur noch 1 Credit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only {credits} are left after this</source>
        <translation>Danach bleiben nur noch {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} · {credits}.</source>
        <translation>{what} · {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} edits</source>
        <translation>{count} Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>This edit costs {credits}.</source>
        <translation>Diese Bearbeitung kostet {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} 1 credit is left after that.</source>
        <translation>{what} Danach bleibt 1 Credit.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{what} {credits} are left after that.</source>
        <translation>{what} Danach bleiben {credits}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Order · {credits}</source>
        <translation>Beauftragen · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Add a photo first</source>
        <translation>Zuerst ein Foto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Write what should change</source>
        <translation>Schreiben, was sich ändern soll</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Write the custom model's identifier</source>
        <translation>Kennung des eigenen Modells eingeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>This is no identifier of a custom model</source>
        <translation>Das ist keine Kennung eines eigenen Modells</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>1 photo cannot be used and is left out</source>
        <translation>1 Foto ist nicht verwendbar und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos cannot be used and are left out</source>
        <translation>{count} Fotos sind nicht verwendbar und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>One photo was there already.</source>
        <translation>Ein Foto war schon da.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos were there already.</source>
        <translation>{count} Fotos waren schon da.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first {count} photos were taken.</source>
        <translation>Nur die ersten {count} Fotos wurden genommen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>“{name}” is not sent.</source>
        <translation>„{name}“ wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} photos are not sent.</source>
        <translation>{count} Fotos werden nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>One edit each</source>
        <translation>Je eine Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first</source>
        <translation>Nur das erste</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Only the first {count}, together</source>
        <translation>Nur die ersten {count}, zusammen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>Without {what}: {models}</source>
        <translation>Ohne {what}: {models}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} cannot be used</source>
        <translation>{count} nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} MP</source>
        <translation>{count} MP</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is no image</source>
        <translation>ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is being changed</source>
        <translation>wird gerade geändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>has too many pixels</source>
        <translation>hat zu viele Pixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be sent</source>
        <translation>nicht sendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>not to be uploaded</source>
        <translation>darf nicht hochgeladen werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/order_words.py"/>
        <source>about {credits}</source>
        <translation>etwa {credits}</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>SKU, else the photo's name</source>
        <translation>SKU, sonst Name des Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>the photo's name</source>
        <translation>Name des Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>time of the order</source>
        <translation>Uhrzeit der Bestellung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>number among the variants</source>
        <translation>Nummer unter den Varianten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>number of the edit</source>
        <translation>Nummer der Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>first words of the prompt</source>
        <translation>erste Wörter des Prompts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output.py"/>
        <source>This folder does not exist yet. The first result makes it.</source>
        <translation>Diesen Ordner gibt es noch nicht. Das erste Ergebnis legt ihn an.</translation>
    </message>
</context>
<context>
    <name>output_metadata</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>What results say about themselves</source>
        <translation>Was Ergebnisse über sich sagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Only where metadata is written</source>
        <translation>Nur wenn Metadaten geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Write metadata into results</source>
        <translation>Metadaten in Ergebnisse schreiben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Each result then says that AI edited it, and with which model; its colours are tagged as sRGB; and author, copyright, title and keywords come over from your photo. The picture itself is not touched, and what the service wrote stays. A result with Content Credentials (C2PA) is left as it is: its metadata goes into a file beside it that ends in .xmp, which shops do not read.</source>
        <translation>Jedes Ergebnis sagt dann, dass KI es bearbeitet hat und mit welchem Modell; seine Farben sind als sRGB gekennzeichnet; Autor, Copyright, Titel und Stichwörter kommen vom Foto. Das Bild selbst bleibt unberührt, und was der Dienst geschrieben hat, bleibt stehen. Ein Ergebnis mit Content Credentials (C2PA) bleibt, wie es ist: Seine Metadaten kommen in eine Datei daneben, die auf .xmp endet und von Shops nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>What edits are called</source>
        <translation>Wie Bearbeitungen bezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>A photo, edited with AI</source>
        <translation>Ein Foto, mit KI bearbeitet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>A picture made by AI</source>
        <translation>Ein von KI erzeugtes Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Shops such as Google Merchant Center demand one of the two. The first is true of an edit in which your product is still your photo. Upscaled photos always get it.</source>
        <translation>Shops wie Google Merchant Center verlangen eines von beiden. Das erste trifft zu, wenn das Produkt in der Bearbeitung noch das fotografierte ist. Vergrößerte Fotos erhalten es immer.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Also the prompt</source>
        <translation>Auch den Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/output_metadata.py"/>
        <source>Whoever gets the picture can then read it.</source>
        <translation>Wer das Bild bekommt, kann ihn dann lesen.</translation>
    </message>
</context>
<context>
    <name>photo_findings</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>The place where this photo lies gives no answer. Other photos go on.</source>
        <translation>Der Ort, an dem dieses Foto liegt, antwortet nicht. Mit anderen Fotos geht es weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>no answer from its folder</source>
        <translation>Ordner antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>This photo was changed after it came here. It is sent as it is then.</source>
        <translation>Dieses Foto wurde geändert, nachdem es hierher kam. Es wird in dem Zustand gesendet, in dem es dann ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>{photo} · changed since</source>
        <translation>{photo} · inzwischen geändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>turned upright</source>
        <translation>wird aufrecht gedreht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/photo_findings.py"/>
        <source>Changed before it is sent: {changes}</source>
        <translation>Wird vor dem Senden geändert: {changes}</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Logo and label</source>
        <translation>Logo und Etikett</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>AI mark</source>
        <translation>KI-Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>SHA-256</source>
        <translation>Prüfsumme SHA-256</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Result file</source>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept by {who} on {when}</source>
        <translation>Behalten von {who} am {when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Kept on {when}</source>
        <translation>Behalten am {when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected by {who} on {when}</source>
        <translation>Verworfen von {who} am {when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Rejected on {when}</source>
        <translation>Verworfen am {when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{finding}, as the program found it</source>
        <translation>{finding}, wie das Programm es fand</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>The file has none</source>
        <translation>Die Datei hat keines</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Named outside of the usual place</source>
        <translation>Außerhalb der üblichen Stelle genannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Proof sheet</source>
        <translation>Prüfblatt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>1 more region</source>
        <translation>1 weiterer Bereich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/proof/proof_words.py"/>
        <source>{count} more regions</source>
        <translation>{count} weitere Bereiche</translation>
    </message>
</context>
<context>
    <name>queue_menu</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Clear finished · {count}</source>
        <translation>Fertige entfernen · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Stop all…</source>
        <translation>Alle stoppen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support about a period…</source>
        <translation>Support zu einem Zeitraum fragen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Nothing to do: the queue is empty</source>
        <translation>Nichts zu tun: Die Warteschlange ist leer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Try all failed again · {edits}, free</source>
        <translation>Alle fehlgeschlagenen noch einmal · {edits}, kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Try all failed again · {edits} · {credits}</source>
        <translation>Alle fehlgeschlagenen noch einmal · {edits} · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Clear from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>This is the right picture</source>
        <translation>Das ist das richtige Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Its number is another's</source>
        <translation>Die Nummer gehört zu einer anderen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support…</source>
        <translation>Support fragen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Use as photo</source>
        <translation>Als Foto verwenden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>To the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translation>{count} abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Close {count}</source>
        <translation>{count} schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Ask support about {count}…</source>
        <translation>Support zu {count} fragen…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Move to project</source>
        <translation>In Projekt verschieben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Move {count} to project</source>
        <translation>{count} in Projekt verschieben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel what waits · 1 edit, free</source>
        <translation>Wartendes abbrechen · 1 Bearbeitung, kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>Cancel what waits · {count} edits, free</source>
        <translation>Wartendes abbrechen · {count} Bearbeitungen, kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>1 edit waits: cancelling it is free.</source>
        <translation>1 Bearbeitung wartet: Abbrechen ist kostenlos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>{count} edits wait: cancelling them is free.</source>
        <translation>{count} Bearbeitungen warten: Abbrechen ist kostenlos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>1 edit is at the service: its {credits} are spent. Its result can still be fetched later by Try again.</source>
        <translation>1 Bearbeitung ist beim Dienst: {credits} sind ausgegeben. Ein neuer Versuch kann das Ergebnis später abholen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_menu.py"/>
        <source>{count} edits are at the service: their {credits} are spent. Their results can still be fetched later by Try again.</source>
        <translation>{count} Bearbeitungen sind beim Dienst: {credits} sind ausgegeben. Ein neuer Versuch kann die Ergebnisse später abholen.</translation>
    </message>
</context>
<context>
    <name>queue_words</name>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Needs you · {count}</source>
        <translation>Handlungsbedarf · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Running · {count}</source>
        <translation>Läuft · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Waiting · {count}</source>
        <translation>Wartet · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Done · {count}</source>
        <translation>Fertig · {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{heading}, shown</source>
        <translation>{heading}, eingeblendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{heading}, hidden</source>
        <translation>{heading}, ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>variant {which}</source>
        <translation>Variante {which}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Photo as it was sent: {changes}</source>
        <translation>Foto, wie es gesendet wurde: {changes}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try again · free</source>
        <translation>Noch einmal · kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try again · {credits}</source>
        <translation>Noch einmal · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try {count} again · free</source>
        <translation>{count} noch einmal · kostenlos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Try {count} again · {credits}</source>
        <translation>{count} noch einmal · {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Is this the right picture?</source>
        <translation>Ist das das richtige Bild?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>{credits} charged</source>
        <translation>{credits} berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>nothing charged</source>
        <translation>nichts berechnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Belongs to another account or service</source>
        <translation>Gehört zu einem anderen Konto oder Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>From last time, not started</source>
        <translation>Vom letzten Mal, nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>At the service: {status}</source>
        <translation>Beim Dienst: {status}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Closed without a result</source>
        <translation>Ohne Ergebnis geschlossen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Check balance</source>
        <translation>Guthaben prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>To the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/queue/queue_words.py"/>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There is no photo in that: drop files, folders or an address.</source>
        <translation>Darin ist kein Foto: Dateien, Ordner oder eine Adresse ablegen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>Looking through “{name}”: {photos} so far</source>
        <translation>„{name}“ wird durchsucht: bisher {photos}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There are no photos in “{name}”.</source>
        <translation>In „{name}“ sind keine Fotos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>There are no photos in these folders.</source>
        <translation>In diesen Ordnern sind keine Fotos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{photos} from “{name}” and the folders in it.</source>
        <translation>{photos} aus „{name}“ und den Ordnern darin.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{photos} from {count} folders and those in them.</source>
        <translation>{photos} aus {count} Ordnern und denen darin.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>One RAW file was passed by: the same photo lies beside it.</source>
        <translation>Eine RAW-Datei wurde übergangen: Dasselbe Foto liegt daneben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} RAW files were passed by: the same photos lie beside them.</source>
        <translation>{count} RAW-Dateien wurden übergangen: Dieselben Fotos liegen daneben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>“{name}” is no photo that can be read.</source>
        <translation>„{name}“ ist kein lesbares Foto.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>One thing in that is no photo.</source>
        <translation>Eines davon ist kein Foto.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} files are no photos that can be read, such as “{name}”.</source>
        <translation>{count} Dateien sind keine lesbaren Fotos, etwa „{name}“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photos/receiving.py"/>
        <source>{count} things in that are no photos.</source>
        <translation>{count} davon sind keine Fotos.</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Moved, otherwise the same</source>
        <translation>Verschoben, sonst gleich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Could not tell</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo same</source>
        <translation>Logo gleich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo moved</source>
        <translation>Logo verschoben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Logo altered</source>
        <translation>Logo verändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Look at the logo</source>
        <translation>Logo ansehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>{share} % alike · ΔE00 {delta}</source>
        <translation>{share} % ähnlich · ΔE00 {delta}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Judged on {when}</source>
        <translation>Beurteilt am {when}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/regions/region_words.py"/>
        <source>Judged by {who} on {when}</source>
        <translation>Beurteilt von {who} am {when}</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer kept</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer rejected</source>
        <translation>Nicht mehr verworfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rejected: {reason}</source>
        <translation>Verworfen: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Why is this result rejected?</source>
        <translation>Warum wird dieses Ergebnis verworfen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Why are these {count} results rejected?</source>
        <translation>Warum werden diese {count} Ergebnisse verworfen?</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No longer starred</source>
        <translation>Nicht mehr mit Stern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Rated {rating} of 5</source>
        <translation>Mit {rating} von 5 bewertet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No note any more</source>
        <translation>Keine Notiz mehr</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Note on this result</source>
        <translation>Notiz zu diesem Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>No result waits for a verdict.</source>
        <translation>Kein Ergebnis wartet auf ein Urteil.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>The product changed</source>
        <translation>Das Produkt ist verändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Logo or text is wrong</source>
        <translation>Logo oder Text ist falsch</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>The colour is wrong</source>
        <translation>Die Farbe ist falsch</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>It looks unreal</source>
        <translation>Es wirkt unecht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Not what was asked</source>
        <translation>Nicht das Gewünschte</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/review/reviewing.py"/>
        <source>Badly framed</source>
        <translation>Schlecht im Bild</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next edit</source>
        <translation>Nächste Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Paste a photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move a photo forward</source>
        <translation>Foto nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move a photo back</source>
        <translation>Foto nach hinten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Remove a photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Generate at the front of the queue</source>
        <translation>An der Spitze der Warteschlange generieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Earlier prompt</source>
        <translation>Früherer Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Later prompt</source>
        <translation>Späterer Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Save the result as</source>
        <translation>Ergebnis speichern unter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Copy the result as a picture only</source>
        <translation>Ergebnis nur als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Open the result in its program</source>
        <translation>Ergebnis in seinem Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show the result in its folder</source>
        <translation>Ergebnis in seinem Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show the original while held</source>
        <translation>Original zeigen, solange gedrückt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Actual pixels</source>
        <translation>Originalpixel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Turn the divider</source>
        <translation>Trennlinie drehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Both sides in step</source>
        <translation>Beide Seiten im Gleichschritt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Read colours</source>
        <translation>Farben ablesen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show smaller changes</source>
        <translation>Kleinere Änderungen zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Show larger changes only</source>
        <translation>Nur größere Änderungen zeigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Keep the result</source>
        <translation>Ergebnis behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Reject the result</source>
        <translation>Ergebnis verwerfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Check the logo</source>
        <translation>Logo prüfen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Change the prompt and try again</source>
        <translation>Prompt ändern und neu versuchen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next result to judge</source>
        <translation>Nächstes Ergebnis ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Result before</source>
        <translation>Ergebnis davor</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Star the result</source>
        <translation>Ergebnis mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 1</source>
        <translation>Mit 1 bewerten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 2</source>
        <translation>Mit 2 bewerten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 3</source>
        <translation>Mit 3 bewerten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 4</source>
        <translation>Mit 4 bewerten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Rate 5</source>
        <translation>Mit 5 bewerten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Take the rating away</source>
        <translation>Bewertung wegnehmen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Remove from the history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Pause or resume the queue</source>
        <translation>Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>To the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>One edit after the other</source>
        <translation>Eine Bearbeitung nach der anderen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>A batch</source>
        <translation>Ein Stapel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Part of the window before</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Choose the project</source>
        <translation>Projekt wählen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/shortcuts.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>shortcuts page</name>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>Back to {keys}</source>
        <translation>Zurück zu {keys}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/settings/shortcuts.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>spend_table</name>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Credits per kept</source>
        <translation>Credits je Behaltenem</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>Upscale</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>No template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/history/spend_table.py"/>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>{reason}: the edit will wait</source>
        <translation>{reason}: Die Bearbeitung wird warten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over today's limit of {limit} credits: what is over it will wait</source>
        <translation>Über dem heutigen Limit von {limit} Credits: Was darüber ist, wartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over the limit of {limit} credits for “{name}”: what is over it will wait</source>
        <translation>Über dem Limit von {limit} Credits für „{name}“: Was darüber ist, wartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/order/spending.py"/>
        <source>Over today's limit of {limit} credits for “{name}”: the rest will wait</source>
        <translation>Über dem heutigen Limit von {limit} Credits für „{name}“: Der Rest wartet</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{edits} · {credits} from last time</source>
        <translation>{edits} · {credits} vom letzten Mal</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>An answer was lost; nothing is sent until the service answers again</source>
        <translation>Eine Antwort ging verloren; nichts wird gesendet, bis der Dienst wieder antwortet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Out of reach ({why})</source>
        <translation>Nicht erreichbar ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Out of reach since {time} ({why})</source>
        <translation>Nicht erreichbar seit {time} ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>No uploads ({why})</source>
        <translation>Kein Hochladen ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>No uploads since {time} ({why})</source>
        <translation>Kein Hochladen seit {time} ({why})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>edits go on by themselves when it is back</source>
        <translation>Bearbeitungen gehen danach von selbst weiter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits and goes on by itself</source>
        <translation>1 Bearbeitung wartet und geht von selbst weiter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait and go on by themselves</source>
        <translation>{count} Bearbeitungen warten und gehen von selbst weiter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>edits go on when that is put right</source>
        <translation>Bearbeitungen laufen weiter, sobald das behoben ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits until that is put right</source>
        <translation>1 Bearbeitung wartet, bis das behoben ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait until that is put right</source>
        <translation>{count} Bearbeitungen warten, bis das behoben ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Trying now …</source>
        <translation>Neuer Versuch läuft …</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Next try in {seconds} s</source>
        <translation>Nächster Versuch in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Next can be sent in {seconds} s</source>
        <translation>Nächstes Senden in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Others use about {used} of the {all} requests a minute at your internet address</source>
        <translation>Andere nutzen etwa {used} der {all} Anfragen je Minute an dieser Internetadresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>1 edit waits for another account or service</source>
        <translation>1 Bearbeitung wartet auf ein anderes Konto oder einen anderen Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>{count} edits wait for another account or service</source>
        <translation>{count} Bearbeitungen warten auf ein anderes Konto oder einen anderen Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/frame/status_words.py"/>
        <source>Today {credits} · {edits}</source>
        <translation>Heute {credits} · {edits}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../productai_desktop/gui/prompt/template_list.py"/>
        <source>My templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The way of hosting that you chose is not set up yet</source>
        <translation>Der gewählte Weg des Hochladens ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Complete it in Settings, Hosting.</source>
        <translation>Nichts berechnet. Unter Einstellungen, Hochladen vervollständigen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The bucket for photos is not set up yet</source>
        <translation>Der Bucket für Fotos ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter its address, name and access key ID in Settings, Hosting.</source>
        <translation>Nichts berechnet. Adresse, Namen und Zugriffsschlüssel-ID unter Einstellungen, Hochladen eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder for photos is not set up yet</source>
        <translation>Der Ordner für Fotos ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter the folder and its address in Settings, Hosting.</source>
        <translation>Nichts berechnet. Ordner und Adresse unter Einstellungen, Hochladen eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The secret for the bucket “{bucket}” is missing</source>
        <translation>Der geheime Schlüssel für den Bucket „{bucket}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter it in Settings, Hosting.</source>
        <translation>Nichts berechnet. Unter Einstellungen, Hochladen eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not accept the access key</source>
        <translation>{host} nimmt den Zugriffsschlüssel nicht an</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the access key ID and its secret.</source>
        <translation>Nichts berechnet. Zugriffsschlüssel-ID und geheimen Schlüssel prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused the signature</source>
        <translation>{host} hat die Signatur abgelehnt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the secret: copy it once more.</source>
        <translation>Nichts berechnet. Den geheimen Schlüssel prüfen: noch einmal kopieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not know this access key ID</source>
        <translation>{host} kennt diese Zugriffsschlüssel-ID nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check the access key ID, and that the address is right.</source>
        <translation>Nichts berechnet. Die Zugriffsschlüssel-ID prüfen, und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no bucket “{bucket}” at {host}</source>
        <translation>Bei {host} gibt es keinen Bucket „{bucket}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its name and the address.</source>
        <translation>Nichts berechnet. Namen und Adresse prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The bucket lies in another region: {region}</source>
        <translation>Der Bucket liegt in einer anderen Region: {region}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Enter {region} as its region.</source>
        <translation>Nichts berechnet. {region} als Region eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused the time of this computer</source>
        <translation>{host} hat die Uhrzeit dieses Computers abgelehnt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Set this computer's clock.</source>
        <translation>Nichts berechnet. Die Uhr dieses Computers stellen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} refused this ({reason})</source>
        <translation>{host} hat dies abgelehnt ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check what is set for it in Settings.</source>
        <translation>Nichts berechnet. Prüfen, was dafür eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} does not let the access key do this</source>
        <translation>{host} erlaubt dies dem Zugriffsschlüssel nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Let it put, get and delete objects of this bucket; check the bucket's name and the prefix.</source>
        <translation>Nichts berechnet. Ihm erlauben, in diesem Bucket Objekte abzulegen, zu lesen und zu löschen; Namen des Buckets und Präfix prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder that is served is not there</source>
        <translation>Der bereitgestellte Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Connect the drive, or choose it anew: {host}</source>
        <translation>Nichts berechnet. Das Laufwerk verbinden oder den Ordner neu wählen: {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no room in the folder that is served</source>
        <translation>Im bereitgestellten Ordner ist kein Platz</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Make room at {host}.</source>
        <translation>Nichts berechnet. Bei {host} Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The folder that is served cannot be written to</source>
        <translation>In den bereitgestellten Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check your rights at {host}.</source>
        <translation>Nichts berechnet. Die Rechte bei {host} prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} could not take the photo ({reason})</source>
        <translation>{host} konnte das Foto nicht aufnehmen ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Try again in a while.</source>
        <translation>Nichts berechnet. Nach einer Weile noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its address, the port and your connection.</source>
        <translation>Nichts berechnet. Adresse, Port und Verbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>There is no server called {host}</source>
        <translation>Es gibt keinen Server namens {host}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check its address and your connection.</source>
        <translation>Nichts berechnet. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>No safe connection to {host}: its certificate is not trusted</source>
        <translation>Keine sichere Verbindung zu {host}: Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service may refuse it, too. Give the server a certificate that everyone trusts.</source>
        <translation>Nichts berechnet. Auch der Dienst könnte es ablehnen. Dem Server ein Zertifikat geben, dem alle vertrauen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>The connection to {host} broke off</source>
        <translation>Die Verbindung zu {host} brach ab</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>A stranger cannot fetch the photo from {host} (answer {status})</source>
        <translation>Fremde können das Foto bei {host} nicht abrufen (Antwort {status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service must be able to fetch it without signing in: check what is set for hosting, and that nothing blocks strangers there.</source>
        <translation>Nichts berechnet. Der Dienst muss es ohne Anmeldung abrufen können: prüfen, was unter Hochladen eingestellt ist und ob dort nichts Fremde abweist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} lies in a private network</source>
        <translation>{host} liegt in einem privaten Netz</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The service cannot fetch photos from there: use an address on the internet.</source>
        <translation>Nichts berechnet. Von dort kann der Dienst keine Fotos abrufen: eine Adresse im Internet verwenden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to an address that is not safe</source>
        <translation>{host} führt zu einer Adresse, die nicht sicher ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. The photo's address must begin with https://.</source>
        <translation>Nichts berechnet. Die Adresse des Fotos muss mit https:// beginnen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to an address with a password in it</source>
        <translation>{host} führt zu einer Adresse mit einem Passwort darin</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It must be open to all without signing in.</source>
        <translation>Nichts berechnet. Sie muss ohne Anmeldung für alle offen sein.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads to something that is no address</source>
        <translation>{host} führt zu etwas, das keine Adresse ist</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check what is set for hosting.</source>
        <translation>Nichts berechnet. Prüfen, was unter Hochladen eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>{host} leads from address to address without end</source>
        <translation>{host} führt endlos von Adresse zu Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get something else than the photo from {host} ({found})</source>
        <translation>Fremde erhalten von {host} etwas anderes als das Foto ({found})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. Check that the address belongs to this very place.</source>
        <translation>Nichts berechnet. Prüfen, ob die Adresse zu genau diesem Ort gehört.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get a web page from {host}, and not the photo</source>
        <translation>Fremde erhalten von {host} eine Webseite und nicht das Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It may be a page to sign in or a preview; the service needs an address that gives the file itself.</source>
        <translation>Nichts berechnet. Vielleicht ist es eine Anmeldeseite oder eine Vorschau; der Dienst braucht eine Adresse, die die Datei selbst liefert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Strangers get only a part of the photo from {host}</source>
        <translation>Fremde erhalten von {host} nur einen Teil des Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was charged. It may still be on its way there: try again in a while.</source>
        <translation>Nichts berechnet. Vielleicht ist es noch unterwegs: nach einer Weile noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>“{project}” still has edits that are owed ({count})</source>
        <translation>Bei „{project}“ stehen noch Bearbeitungen aus ({count})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/host_sayings.py"/>
        <source>Nothing was removed. They are at the service, or their answer was lost: wait for them, or close them in the queue.</source>
        <translation>Nichts wurde entfernt. Sie sind beim Dienst, oder ihre Antwort ging verloren: darauf warten oder sie in der Warteschlange schließen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is not a photo this program can read</source>
        <translation>„{name}“ ist kein lesbares Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. JPEG, PNG and WebP always work.</source>
        <translation>Nichts berechnet. JPEG, PNG und WebP gehen immer.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an SVG drawing, not a photo</source>
        <translation>„{name}“ ist eine SVG-Zeichnung, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export it as JPEG, PNG or TIFF.</source>
        <translation>Nichts berechnet. Als JPEG, PNG oder TIFF exportieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a PDF document, not a photo</source>
        <translation>„{name}“ ist ein PDF-Dokument, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export the page as JPEG.</source>
        <translation>Nichts berechnet. Die Seite als JPEG exportieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a PostScript drawing, not a photo</source>
        <translation>„{name}“ ist eine PostScript-Zeichnung, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a video, not a photo</source>
        <translation>„{name}“ ist ein Video, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save a frame of it as JPEG.</source>
        <translation>Nichts berechnet. Ein Bild daraus als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a sound, not a photo</source>
        <translation>„{name}“ ist ein Ton, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Choose another photo.</source>
        <translation>Nichts berechnet. Anderes Foto wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an archive or a packed document, not a photo</source>
        <translation>„{name}“ ist ein Archiv oder gepacktes Dokument, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Unpack it and choose the photos in it.</source>
        <translation>Nichts berechnet. Entpacken und die Fotos darin wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a web page, not a photo</source>
        <translation>„{name}“ ist eine Webseite, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save the picture on it instead of the page.</source>
        <translation>Nichts berechnet. Statt der Seite das Bild darauf speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a JPEG XL picture, which is not read here</source>
        <translation>„{name}“ ist ein JPEG-XL-Bild, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a JPEG 2000 picture, which is not read here</source>
        <translation>„{name}“ ist ein JPEG-2000-Bild, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an icon, not a photo</source>
        <translation>„{name}“ ist ein Symbol, kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a GIMP project, which is not read here</source>
        <translation>„{name}“ ist ein GIMP-Projekt, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is an OpenEXR picture, which is not read here</source>
        <translation>„{name}“ ist ein OpenEXR-Bild, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>“{name}” is a Radiance picture, which is not read here</source>
        <translation>„{name}“ ist ein Radiance-Bild, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is in a variant that cannot be read</source>
        <translation>Das Foto „{name}“ hat eine Form, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is compressed in a way that cannot be read</source>
        <translation>Das Foto „{name}“ ist so komprimiert, dass es sich nicht lesen lässt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” has channels that cannot be read</source>
        <translation>Das Foto „{name}“ hat Kanäle, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Export it as RGB, in TIFF, PNG or JPEG.</source>
        <translation>Nichts berechnet. In RGB als TIFF, PNG oder JPEG exportieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The photo “{name}” is in multichannel mode</source>
        <translation>Das Foto „{name}“ ist im Mehrkanalmodus</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Convert it to RGB or CMYK.</source>
        <translation>Nichts berechnet. In RGB oder CMYK umwandeln.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The document “{name}” was saved without its merged picture</source>
        <translation>Das Dokument „{name}“ wurde ohne sein Gesamtbild gespeichert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Save it with “Maximize Compatibility”, or export it.</source>
        <translation>Nichts berechnet. Mit „Kompatibilität maximieren“ speichern oder exportieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>The RAW photo “{name}” is of a camera or compression that is not known</source>
        <translation>Die Kamera oder die Kompression des RAW-Fotos „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/photo_sayings.py"/>
        <source>Nothing was charged. Convert it to DNG, or export it as TIFF or JPEG.</source>
        <translation>Nichts berechnet. In DNG umwandeln oder als TIFF oder JPEG exportieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is not written as an address</source>
        <translation>sie hat nicht die Form einer Adresse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it holds a user name or password</source>
        <translation>sie enthält Benutzername oder Passwort</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a folder that exists, with its whole path</source>
        <translation>ein vorhandener Ordner mit vollem Pfad</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it lies in a private network, where the service cannot fetch it</source>
        <translation>sie liegt in einem privaten Netz, das der Dienst nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>from {} to {}</source>
        <translation>ein Wert von {} bis {}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{} to {} characters</source>
        <translation>{} bis {} Zeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>at most {} characters</source>
        <translation>höchstens {} Zeichen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a name of one line</source>
        <translation>ein einzeiliger Name</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>a name that is not taken</source>
        <translation>ein noch freier Name</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>the name of a key that was saved</source>
        <translation>der Name eines gespeicherten Schlüssels</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>it holds a slash</source>
        <translation>er enthält einen Schrägstrich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>its braces do not match</source>
        <translation>die geschweiften Klammern passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>there is no placeholder {{{name}}}</source>
        <translation>es gibt keinen Platzhalter {{{name}}}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Something unexpected happened ({code})</source>
        <translation>Etwas Unerwartetes ist passiert ({code})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Your edits are kept. Copy the details if you report it.</source>
        <translation>Die Bearbeitungen bleiben erhalten. Für eine Meldung die Details kopieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” is no longer there</source>
        <translation>Das Foto „{name}“ ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Put it back or choose it again.</source>
        <translation>Nichts berechnet. Zurücklegen oder neu wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The file “{name}” is empty</source>
        <translation>Die Datei „{name}“ ist leer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” is damaged</source>
        <translation>Das Foto „{name}“ ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Export or copy it once more.</source>
        <translation>Nichts berechnet. Noch einmal exportieren oder kopieren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The photo “{name}” was changed while it was read</source>
        <translation>Das Foto „{name}“ wurde beim Lesen geändert</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Try again once it is written.</source>
        <translation>Nichts berechnet. Noch einmal versuchen, wenn es fertig geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” stays too large to send ({megabytes} MB)</source>
        <translation>„{name}“ bleibt zu groß zum Senden ({megabytes} MB)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Save it smaller or as JPEG.</source>
        <translation>Nichts berechnet. Kleiner oder als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” has too many pixels ({megapixels} megapixels)</source>
        <translation>„{name}“ hat zu viele Pixel ({megapixels} Megapixel)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Save it smaller.</source>
        <translation>Nichts berechnet. Kleiner speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” cannot be opened ({reason})</source>
        <translation>„{name}“ lässt sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Check that you may read the file.</source>
        <translation>Nichts berechnet. Leserecht der Datei prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The address “{name}” cannot be sent: {reason}</source>
        <translation>Die Adresse „{name}“ kann nicht gesendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Use a public address, or the file itself.</source>
        <translation>Nichts berechnet. Öffentliche Adresse oder die Datei selbst verwenden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{name}” is a folder</source>
        <translation>„{name}“ ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose a photo in it.</source>
        <translation>Nichts berechnet. Ein Foto darin wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The prompt is empty</source>
        <translation>Der Prompt ist leer</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Write what should change.</source>
        <translation>Nichts berechnet. Schreiben, was sich ändern soll.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The prompt is too long ({length} of at most {limit} characters)</source>
        <translation>Der Prompt ist zu lang ({length} von höchstens {limit} Zeichen)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Shorten it.</source>
        <translation>Nichts berechnet. Kürzer fassen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Drop one, or open it with Ctrl+O.</source>
        <translation>Nichts berechnet. Eines hier ablegen oder mit Strg+O öffnen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} takes at most {limit} photos, not {count}</source>
        <translation>{model} nimmt höchstens {limit} Fotos, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Remove one or choose another model.</source>
        <translation>Nichts berechnet. Eines entfernen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no model called “{model}”</source>
        <translation>Ein Modell namens „{model}“ gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose a model from the list.</source>
        <translation>Nichts berechnet. Ein Modell aus der Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one, or write the custom model's identifier.</source>
        <translation>Nichts berechnet. Eines wählen oder die Kennung des eigenen Modells eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} does not make the aspect ratio {ratio}</source>
        <translation>{model} beherrscht das Seitenverhältnis {ratio} nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one of those offered.</source>
        <translation>Nichts berechnet. Eines der angebotenen wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{model} does not make the resolution {resolution}</source>
        <translation>{model} beherrscht die Auflösung {resolution} nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The format {format} cannot be had here</source>
        <translation>Das Format {format} gibt es hier nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose one of {known}.</source>
        <translation>Nichts berechnet. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>{variants} variants cannot be ordered at once</source>
        <translation>{variants} Varianten auf einmal sind nicht möglich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose 1 to 4.</source>
        <translation>Nichts berechnet. 1 bis 4 wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service's address must begin with https://</source>
        <translation>Die Adresse des Dienstes muss mit https:// beginnen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Without it, others could read your key on its way.</source>
        <translation>Sonst könnten andere den Schlüssel unterwegs mitlesen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{address}” is not an address of a service</source>
        <translation>„{address}“ ist keine Adresse eines Dienstes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>It looks like https://api.productai.photo/v1.</source>
        <translation>Ein Beispiel: https://api.productai.photo/v1.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This value cannot be used</source>
        <translation>Dieser Wert ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>It must be {reason}.</source>
        <translation>Nötig: {reason}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This cannot be a name for files: {reason}</source>
        <translation>So kann keine Datei heißen: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>A name such as {{name}}-{{model}} always works.</source>
        <translation>Ein Name wie {{name}}-{{model}} geht immer.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Photos of the project “{project}” must not take the way chosen in Hosting</source>
        <translation>Fotos des Projekts „{project}“ dürfen den unter Hochladen gewählten Weg nicht nehmen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Choose another way, give addresses instead of files, or allow it for the project in Settings.</source>
        <translation>Nichts berechnet. Einen anderen Weg wählen, Adressen statt Dateien angeben oder ihn dem Projekt in den Einstellungen erlauben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Today's limit of {limit} credits is reached</source>
        <translation>Das heutige Limit von {limit} Credits ist erreicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. It goes on tomorrow, or when you raise the limit.</source>
        <translation>Nichts berechnet. Weiter geht es morgen oder mit höherem Limit.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The limit of {limit} credits for “{project}” is reached</source>
        <translation>Das Limit von {limit} Credits für „{project}“ ist erreicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. It goes on when you raise the limit.</source>
        <translation>Nichts berechnet. Weiter geht es mit höherem Limit.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Today's limit of {limit} credits for “{project}” is reached</source>
        <translation>Das heutige Limit von {limit} Credits für „{project}“ ist erreicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>No key for the service yet</source>
        <translation>Noch kein Schlüssel für den Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged. Enter your API key in Settings.</source>
        <translation>Nichts berechnet. API-Schlüssel in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service refused the key</source>
        <translation>Der Dienst lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was charged, and the edits wait. Check the key in Settings.</source>
        <translation>Nichts berechnet, die Bearbeitungen warten. Schlüssel in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This computer has no keyring</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>A key is kept for this session only; enter it again next time.</source>
        <translation>Ein Schlüssel gilt nur für diese Sitzung; nächstes Mal neu eingeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Unlock it and try again; until then the key is kept for this session.</source>
        <translation>Entsperren und noch einmal versuchen; bis dahin gilt der Schlüssel für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The keyring did not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>“{path}” cannot be written to</source>
        <translation>In „{path}“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Choose another folder, then try again at no cost.</source>
        <translation>Nichts ist verloren. Anderen Ordner wählen, dann kostenlos noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Make room at “{path}”, then try again at no cost.</source>
        <translation>Nichts ist verloren. Bei „{path}“ Platz schaffen, dann kostenlos noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The result could not be saved ({reason})</source>
        <translation>Das Ergebnis konnte nicht gespeichert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing is lost. Check “{path}”, then try again at no cost.</source>
        <translation>Nichts ist verloren. „{path}“ prüfen, dann kostenlos noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit is not in the books</source>
        <translation>Diese Bearbeitung ist nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit has moved on meanwhile</source>
        <translation>Diese Bearbeitung ist inzwischen weiter</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Look at where it stands now.</source>
        <translation>Nichts wurde geändert. Nachsehen, wo sie jetzt steht.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service's number {remote_id} belongs to another edit ({other})</source>
        <translation>Die Nummer {remote_id} des Dienstes gehört zu einer anderen Bearbeitung ({other})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Look for another number.</source>
        <translation>Nichts wurde geändert. Eine andere Nummer suchen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>This edit belongs to another account</source>
        <translation>Diese Bearbeitung gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Enter that account's key to go on with it.</source>
        <translation>Nichts wurde geändert. Mit dem Schlüssel jenes Kontos geht es weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The service has no number {remote_id} for this account</source>
        <translation>Der Dienst hat für dieses Konto keine Nummer {remote_id}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>There is no number of this edit left to confirm</source>
        <translation>Zu dieser Bearbeitung ist keine Nummer mehr zu bestätigen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Number {remote_id} has another prompt at the service</source>
        <translation>Nummer {remote_id} hat beim Dienst einen anderen Prompt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The settings file is damaged ({reason})</source>
        <translation>Die Einstellungsdatei ist beschädigt ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Standard settings are in use; “{path}” is left as it is.</source>
        <translation>Es gelten die Standardeinstellungen; „{path}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The settings are from a newer version of the program</source>
        <translation>Die Einstellungen stammen aus einer neueren Programmversion</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Standard settings are in use, and changes to them hold until the program is closed: “{path}” is left as it is.</source>
        <translation>Es gelten die Standardeinstellungen; Änderungen daran gelten, bis das Programm beendet wird. „{path}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Your own models.toml has a mistake ({reason})</source>
        <translation>Die eigene models.toml hat einen Fehler ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The built-in models are in use until it is mended.</source>
        <translation>Bis zur Korrektur gelten die mitgelieferten Modelle.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits are damaged</source>
        <translation>Das Verzeichnis der Bearbeitungen ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>New books were begun; the damaged ones are kept at “{path}”.</source>
        <translation>Ein neues wurde begonnen; das beschädigte liegt unter „{path}“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits were damaged and are restored from a backup</source>
        <translation>Das Verzeichnis der Bearbeitungen war beschädigt und wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Look whether the last edits are there. One that waits may have been sent already; check the balance before you start it. The damaged books: “{path}”.</source>
        <translation>Nachsehen, ob die letzten Bearbeitungen da sind. Eine wartende kann schon gesendet sein; vor dem Starten das Guthaben prüfen. Das beschädigte Verzeichnis: „{path}“.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The program was updated or removed while it runs</source>
        <translation>Das Programm wurde aktualisiert oder entfernt, während es läuft</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Close it and start it again. Edits that are under way go on then.</source>
        <translation>Programm schließen und neu starten. Bearbeitungen, die unterwegs sind, gehen dann weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>An older version of the program is still open</source>
        <translation>Eine ältere Version des Programms ist noch geöffnet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Close both, and start the newer one again.</source>
        <translation>Nichts wurde geändert. Beide schließen und die neuere noch einmal starten.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The books of your edits are from a newer version of the program</source>
        <translation>Das Verzeichnis der Bearbeitungen stammt aus einer neueren Programmversion</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Install that version to go on with “{path}”.</source>
        <translation>Nichts wurde geändert. Mit „{path}“ geht es weiter, sobald jene Version installiert ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing was changed. Install that version to go on with “{path}”. To go back for good, put “{copy}” in its place: edits that are not in it yet are lost.</source>
        <translation>Nichts wurde geändert. Mit „{path}“ geht es weiter, sobald jene Version installiert ist. Für eine Rückkehr auf Dauer gehört „{copy}“ an dessen Stelle; Bearbeitungen, die noch nicht darin sind, gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>The program's own folder cannot be written to ({reason})</source>
        <translation>In den Ordner des Programms kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sayings.py"/>
        <source>Nothing can be ordered until “{path}” can be written.</source>
        <translation>Bestellungen gehen erst, wenn „{path}“ beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service refused the edit</source>
        <translation>Der Dienst lehnt die Bearbeitung ab</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. It said: {message}</source>
        <translation>Nichts berechnet. Seine Antwort: {message}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service could not fetch the photo</source>
        <translation>Der Dienst konnte das Foto nicht laden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Try again; an address must be open to all.</source>
        <translation>Nichts berechnet. Noch einmal versuchen; eine Adresse muss öffentlich sein.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service does not know this model</source>
        <translation>Der Dienst kennt dieses Modell nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Choose another model.</source>
        <translation>Nichts berechnet. Anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Out of credits</source>
        <translation>Credits aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged, and the edits wait. Buy credits, then check again.</source>
        <translation>Nichts berechnet, die Bearbeitungen warten. Credits kaufen, dann erneut prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service does not know this edit</source>
        <translation>Der Dienst kennt diese Bearbeitung nicht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged. Ask the service before you make it again.</source>
        <translation>Evtl. wurde sie berechnet. Vor einem neuen Versuch beim Dienst nachfragen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>This service takes no uploads</source>
        <translation>Dieser Dienst nimmt keine Uploads an</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Give the photo's public address instead.</source>
        <translation>Nichts berechnet. Stattdessen die öffentliche Adresse des Fotos angeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service asks for a slower pace</source>
        <translation>Der Dienst bittet um langsameres Tempo</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The edits go on by themselves.</source>
        <translation>Nichts berechnet. Die Bearbeitungen gehen von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service failed</source>
        <translation>Fehler beim Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>If it was an order, look at the balance before you send it again.</source>
        <translation>Bei einer Bestellung vor dem erneuten Senden das Guthaben ansehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service has a fault ({status})</source>
        <translation>Der Dienst hat eine Störung ({status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service's answer cannot be read</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>No connection to the service</source>
        <translation>Keine Verbindung zum Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. It goes on by itself when the connection is back.</source>
        <translation>Nichts berechnet. Mit der Verbindung geht es von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service's address cannot be found</source>
        <translation>Die Adresse des Dienstes ist nicht zu finden</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check the connection, or the address in Settings.</source>
        <translation>Nichts berechnet. Verbindung oder Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>No safe connection to the service</source>
        <translation>Keine sichere Verbindung zum Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check this computer's clock and network.</source>
        <translation>Nichts berechnet. Uhr und Netzwerk dieses Computers prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the certificate is issued by “{issuer}”</source>
        <translation>Nicht vertrauenswürdig: Zertifikat ausgestellt von „{issuer}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. This computer does not trust the issuer of {host}'s certificate. If your company filters the web, ask it to add the issuer; else use another network.</source>
        <translation>Nichts berechnet. Dieser Computer vertraut dem Aussteller des Zertifikats von {host} nicht. Wenn die Firma das Web filtert, dort um Aufnahme des Ausstellers bitten; sonst ein anderes Netz verwenden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the certificate is issued by itself (“{issuer}”)</source>
        <translation>Nicht vertrauenswürdig: Zertifikat selbst ausgestellt („{issuer}“)</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Somebody answers in place of {host}; use another network.</source>
        <translation>Nichts berechnet. Jemand antwortet anstelle von {host}; ein anderes Netz verwenden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: the service's certificate has expired</source>
        <translation>Nicht vertrauenswürdig: Zertifikat des Dienstes abgelaufen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. That of {host}, issued by “{issuer}”, was valid until {date}. Check this computer's clock.</source>
        <translation>Nichts berechnet. Das von {host}, ausgestellt von „{issuer}“, galt bis {date}. Die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: this computer's clock seems to be wrong</source>
        <translation>Nicht vertrauenswürdig: Die Uhr dieses Computers scheint falsch zu gehen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The certificate of {host}, issued by “{issuer}”, is valid from {date} on. Set the clock.</source>
        <translation>Nichts berechnet. Das Zertifikat von {host}, ausgestellt von „{issuer}“, gilt erst ab {date}. Die Uhr stellen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Not trusted: “{subject}” answers in place of the service</source>
        <translation>Nicht vertrauenswürdig: „{subject}“ antwortet anstelle des Dienstes</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. The certificate, issued by “{issuer}”, is not for {host}. This network may want you to sign in: open a page in a browser.</source>
        <translation>Nichts berechnet. Das Zertifikat, ausgestellt von „{issuer}“, gilt nicht für {host}. Vielleicht verlangt dieses Netz eine Anmeldung: eine Seite im Browser öffnen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The proxy {proxy} lets nothing through ({status})</source>
        <translation>Der Proxy {proxy} lässt nichts durch ({status})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check its user name and password in the system's settings.</source>
        <translation>Nichts berechnet. Benutzername und Passwort dafür in den Systemeinstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The proxy {proxy} cannot be used</source>
        <translation>Der Proxy {proxy} ist nicht nutzbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing was charged. Check the system's proxy settings ({reason}).</source>
        <translation>Nichts berechnet. Die Proxy-Einstellungen des Systems prüfen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>This network may want you to sign in</source>
        <translation>Dieses Netz verlangt vielleicht eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Something answers in place of {host}. Open a page in a browser; the edits go on by themselves.</source>
        <translation>Etwas antwortet anstelle von {host}. Eine Seite im Browser öffnen; die Bearbeitungen gehen von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service did not answer</source>
        <translation>Der Dienst hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The program ended before an answer came</source>
        <translation>Das Programm endete vor der Antwort</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged. Look at the balance before you send it again.</source>
        <translation>Evtl. wurde sie berechnet. Vor dem erneuten Senden das Guthaben ansehen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>An order's answer was lost</source>
        <translation>Die Antwort auf eine Bestellung ging verloren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Nothing more is sent until the service has answered a question for free.</source>
        <translation>Nichts wird gesendet, bis der Dienst eine kostenlose Frage beantwortet hat.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>It may have been charged; the balance tells. Trying again costs anew.</source>
        <translation>Evtl. wurde sie berechnet; das Guthaben zeigt es. Ein neuer Versuch kostet erneut.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service lost this edit</source>
        <translation>Der Dienst hat diese Bearbeitung verloren</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result can no longer be fetched</source>
        <translation>Das Ergebnis ist nicht mehr abrufbar</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Try again asks for it once more at no cost.</source>
        <translation>Die Bearbeitung wurde berechnet. Ein neuer Versuch fragt noch einmal danach, kostenlos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result arrived damaged</source>
        <translation>Das Ergebnis kam beschädigt an</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Try again fetches it once more at no cost.</source>
        <translation>Die Bearbeitung wurde berechnet. Ein neuer Versuch holt sie noch einmal, kostenlos.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>What arrived is not an image</source>
        <translation>Was ankam, ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result's address is not safe to fetch</source>
        <translation>Die Adresse des Ergebnisses ist nicht sicher</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The edit was charged. Copy the details and ask the service.</source>
        <translation>Die Bearbeitung wurde berechnet. Details kopieren und beim Dienst nachfragen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The result is too large to fetch</source>
        <translation>Das Ergebnis ist zu groß zum Abholen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The service gave no result</source>
        <translation>Der Dienst lieferte kein Ergebnis</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/service_sayings.py"/>
        <source>Your edits are kept. Copy the details and report it, please.</source>
        <translation>Die Bearbeitungen bleiben erhalten. Bitte die Details kopieren und melden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Save it once more as CSV or XLSX.</source>
        <translation>Es wurde nichts berechnet. Noch einmal als CSV oder XLSX speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Mend the list and load it again.</source>
        <translation>Es wurde nichts berechnet. Die Liste berichtigen und noch einmal laden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Mend the line in the list.</source>
        <translation>Es wurde nichts berechnet. Die Zeile in der Liste berichtigen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” cannot be read: {reason}</source>
        <translation>Die Liste „{name}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is damaged, or no spreadsheet</source>
        <translation>Die Liste „{name}“ ist beschädigt oder keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is protected by a password</source>
        <translation>Die Liste „{name}“ ist durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Save it without one.</source>
        <translation>Es wurde nichts berechnet. Ohne Kennwort speichern.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is of a kind that is not read here</source>
        <translation>Die Liste „{name}“ ist von einer Art, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are no lines in the list “{name}”</source>
        <translation>In der Liste „{name}“ stehen keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Its first line names the columns, the others the edits.</source>
        <translation>Es wurde nichts berechnet. Die erste Zeile nennt die Spalten, die weiteren die Bearbeitungen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Line {line} of “{name}” opens a quotation mark that is never closed</source>
        <translation>Zeile {line} von „{name}“ öffnet ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” is too large: at most {limit}</source>
        <translation>Die Liste „{name}“ ist zu groß: höchstens {limit}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Divide the list.</source>
        <translation>Es wurde nichts berechnet. Die Liste aufteilen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” has neither a column image nor a column sku</source>
        <translation>Die Liste „{name}“ hat weder eine Spalte image noch eine Spalte sku</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” has the column {column} twice</source>
        <translation>Die Liste „{name}“ hat die Spalte {column} zweimal</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The list “{name}” was given together with other sources</source>
        <translation>Die Liste „{name}“ wurde zusammen mit anderen Quellen angegeben</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Give the list alone.</source>
        <translation>Es wurde nichts berechnet. Die Liste allein angeben.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are no photos in “{name}”</source>
        <translation>In „{name}“ sind keine Fotos</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Choose another folder.</source>
        <translation>Es wurde nichts berechnet. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>There are {cells} cells in {columns} columns</source>
        <translation>In {columns} Spalten stehen {cells} Zellen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The formula in the column {column} has failed ({cell})</source>
        <translation>Die Formel in der Spalte {column} ist fehlgeschlagen ({cell})</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line names no photo</source>
        <translation>Die Zeile nennt kein Foto</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line has no SKU</source>
        <translation>Die Zeile hat keine SKU</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>No photo is named after the SKU {sku}</source>
        <translation>Kein Foto heißt wie die SKU {sku}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Name a photo so, or mend the line.</source>
        <translation>Es wurde nichts berechnet. Ein Foto so nennen oder die Zeile berichtigen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Several photos could show the SKU {sku}: {photos}</source>
        <translation>Mehrere Fotos könnten die SKU {sku} zeigen: {photos}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Keep one of them in the folder.</source>
        <translation>Es wurde nichts berechnet. Nur eines davon im Ordner lassen.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing stands for the placeholder “{placeholder}”</source>
        <translation>Für den Platzhalter „{placeholder}“ gibt es nichts</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. There are: {known}.</source>
        <translation>Es wurde nichts berechnet. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The line has nothing for the placeholder “{placeholder}”</source>
        <translation>Die Zeile hat nichts für den Platzhalter „{placeholder}“</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>A brace in “{text}” has no partner</source>
        <translation>Eine geschweifte Klammer in „{text}“ steht allein</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Double the brace where it is meant.</source>
        <translation>Es wurde nichts berechnet. Die Klammer verdoppeln, wo sie gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>“{output}” would lie outside of the folder for results</source>
        <translation>„{output}“ läge außerhalb des Ordners für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>The batch was planned for another key, or runs already</source>
        <translation>Der Stapel wurde für einen anderen Schlüssel geplant oder läuft schon</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged. Look at the queue, then load it again.</source>
        <translation>Es wurde nichts berechnet. In die Warteschlange sehen, dann noch einmal laden.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Left for later</source>
        <translation>Für später gelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/sheet_sayings.py"/>
        <source>Left out for the cap on credits</source>
        <translation>Wegen der Obergrenze an Credits ausgelassen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>1 credit</source>
        <translation>1 Credit</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>{count} credits</source>
        <translation>{count} Credits</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>1 edit</source>
        <translation>1 Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>{count} edits</source>
        <translation>{count} Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>No answer. May have cost {credits}</source>
        <translation>Keine Antwort. Kostet evtl. {credits}</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Fetching</source>
        <translation>Wird abgeholt</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../productai_desktop/gui/words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
</TS>
