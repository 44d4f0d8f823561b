; The setups for Windows: for one person, or with MACHINE defined for all who use the computer.
;
; Two files of one script, because a program's wish to be elevated is fixed in the file, and because
; the one for the computer must run nothing from TEMP or AppData, where rules for programs forbid
; it: it calls no plug-in (NSIS unpacks those to TEMP), has the classic pages, which need none, and
; its uninstaller runs where it lies. The other one is made alike, as nothing more is needed.
;
; Defined by build.py: VERSION (1.2.3), NUMBERS (1.2.3.0), OUTPUT, ICON, LICENCE, KILOBYTES, and in
; LISTS the folder of the generated lists `install.nsh`, `uninstall.nsh`, `types.nsh`,
; `untypes.nsh`. SIGNER, if it is defined, is a command that signs the uninstaller.
;
; Exit status: 0 done, 1 cancelled, 2 not this Windows or the installation failed, 3 the program
; is running.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include "LogicLib.nsh"
!include "FileFunc.nsh"

!define NAME "ProductAI Desktop"
!define PUBLISHER "ProductAI Desktop contributors"
!define PROGRAM "productai-desktop.exe"
!define TERMINAL "productai.exe"
!define PROGID "ProductAIDesktop.Picture"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ProductAIDesktop"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"

!ifdef MACHINE
  !define ROOT HKLM
  RequestExecutionLevel admin
  !define USUAL_PLACE "$PROGRAMFILES64\${NAME}"
!else
  !define ROOT HKCU
  RequestExecutionLevel user
  !define USUAL_PLACE "$LOCALAPPDATA\Programs\${NAME}"
!endif
InstallDir "${USUAL_PLACE}"

Name "${NAME}"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
BrandingText "${NAME} ${VERSION}"
CRCCheck force
AllowRootDirInstall false
AllowSkipFiles off
ShowInstDetails hide
ShowUninstDetails hide

!ifdef SIGNER
  !uninstfinalize '${SIGNER} "%1"' = 0
!endif

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Setup of ${NAME}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

; the first one that Windows speaks, else the first of all
LoadLanguageFile "${NSISDIR}/Contrib/Language files/English.nlf"
LoadLanguageFile "${NSISDIR}/Contrib/Language files/German.nlf"
LoadLanguageFile "${NSISDIR}/Contrib/Language files/Hebrew.nlf"
!include "words.nsh"

LicenseData "${LICENCE}"
Page license
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

!macro RefuseWhileRunning UN
  Function ${UN}RefuseWhileRunning
    again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    IfErrors busy
    FileClose $0
    IfFileExists "$INSTDIR\${TERMINAL}" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\${TERMINAL}" a
    IfErrors busy
    FileClose $0
    Goto free
    busy:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
    free:
  FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  SetRegView 64
  !ifdef MACHINE
    SetShellVarContext all
  !else
    SetShellVarContext current
  !endif
  ; a 32-bit process is told of a 64-bit Windows by the second; Windows before 10 has no such number
  ReadEnvStr $0 PROCESSOR_ARCHITECTURE
  ReadEnvStr $1 PROCESSOR_ARCHITEW6432
  ClearErrors
  ReadRegDWORD $2 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${If} ${Errors}
  ${OrIf} "$0$1" == "x86"
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; a newer version goes where the older one is, unless /D= says otherwise
  ReadRegStr $0 ${ROOT} "${ENTRY}" "InstallLocation"
  ${If} $INSTDIR == "${USUAL_PLACE}"
  ${AndIf} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Section
  Call RefuseWhileRunning
  ; the older version takes its own files away wherever it is, and no other file
  ReadRegStr $0 ${ROOT} "${ENTRY}" "InstallLocation"
  ReadRegStr $1 ${ROOT} "${ENTRY}" "Uninstaller"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1"
    ClearErrors
    ExecWait '"$1" /S /NEWER _?=$0' $2
    ${If} ${Errors}
      StrCpy $2 2
    ${EndIf}
    ${If} $2 != 0
      SetErrorLevel $2
      Abort "$(OLDER_STAYS)"
    ${EndIf}
    Delete "$1"
    RMDir "$0"
  ${EndIf}

  ; one that is to go when Windows starts again has its name until then: the new one must not, for
  ; Windows would delete it
  StrCpy $1 "$INSTDIR\uninstall.exe"
  StrCpy $2 1
  ${While} ${FileExists} "$1"
    IntOp $2 $2 + 1
    StrCpy $1 "$INSTDIR\uninstall-$2.exe"
  ${EndWhile}

  ClearErrors
  SetOverwrite on
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$1"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "$(NOT_WRITTEN)"
  ${EndIf}

  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  !ifndef MACHINE ; there is no "Send to" that all have in common
    CreateShortCut "$SENDTO\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  !endif

  WriteRegStr ${ROOT} "${PATHS}\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr ${ROOT} "${PATHS}\${TERMINAL}" "" "$INSTDIR\${TERMINAL}"

  ; "Open with" offers the program; what opens a picture by itself stays as it is
  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}" "" "${NAME}"
  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr ${ROOT} "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr ${ROOT} "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !include "${LISTS}/types.nsh"

  WriteRegStr ${ROOT} "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr ${ROOT} "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr ${ROOT} "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr ${ROOT} "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr ${ROOT} "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr ${ROOT} "${ENTRY}" "Uninstaller" "$1"
  WriteRegDWORD ${ROOT} "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD ${ROOT} "${ENTRY}" "NoModify" 1
  WriteRegDWORD ${ROOT} "${ENTRY}" "NoRepair" 1
  !ifdef MACHINE ; where it lies: else it would copy itself to TEMP and run from there
    WriteRegStr ${ROOT} "${ENTRY}" "UninstallString" '"$1" _?=$INSTDIR'
    WriteRegStr ${ROOT} "${ENTRY}" "QuietUninstallString" '"$1" /S _?=$INSTDIR'
  !else
    WriteRegStr ${ROOT} "${ENTRY}" "UninstallString" '"$1"'
    WriteRegStr ${ROOT} "${ENTRY}" "QuietUninstallString" '"$1" /S'
  !endif
SectionEnd

Function un.onInit
  SetRegView 64
  !ifdef MACHINE
    SetShellVarContext all
  !else
    SetShellVarContext current
  !endif
FunctionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  ReadRegStr $3 ${ROOT} "${ENTRY}" "Uninstaller"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !ifndef MACHINE
    Delete "$SENDTO\${NAME}.lnk"
  !endif
  !include "${LISTS}/untypes.nsh"
  DeleteRegKey ${ROOT} "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegKey ${ROOT} "${CLASSES}\${PROGID}"
  DeleteRegKey ${ROOT} "${PATHS}\${PROGRAM}"
  DeleteRegKey ${ROOT} "${PATHS}\${TERMINAL}"
  DeleteRegKey ${ROOT} "${ENTRY}"
  ; what was installed and nothing else: a folder that holds something of the person's stays
  !include "${LISTS}/uninstall.nsh"
  ; a program that runs cannot be deleted: where it lies, it goes when Windows starts again, unless
  ; a newer setup runs it, and deletes it then
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/NEWER" $1
  ${If} ${Errors}
    Delete /REBOOTOK "$3"
    RMDir /REBOOTOK "$INSTDIR"
  ${EndIf}
  MessageBox MB_OK|MB_ICONINFORMATION "$(DATA_STAYS)" /SD IDOK
SectionEnd
