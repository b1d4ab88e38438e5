; The Windows installer, for one person and without an administrator.
;
; Compiled by installer.py beside it, which gives VERSION, NUMBERS (four of them), SIZE_KB, OUT and
; FILES: a file with a line for every file of the program, so that only what an installer brought is
; ever taken away again. A practice is never touched; it does not lie in the program's folder.
;
; Silent with /S. Exit codes: 0 done, 1 and 2 stopped, 3 CoachDesk is running, 4 this Windows is too
; old, 5 the older version could not be taken away.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
; Dates of the files would make every build another one.
SetDateSave off

!define NAME "CoachDesk"
!define PROGRAM "CoachDesk.exe"
!define KIND "CoachDesk.Practice"
!define CLASSES "Software\Classes"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define DATA "$LOCALAPPDATA\${NAME}"
!define ASSOCIATIONS_CHANGED 0x08000000
!define OLDEST_BUILD 17763 ; Windows 10, version 1809: what Qt asks for
!define RUNNING 3
!define TOO_OLD 4
!define NOT_REPLACED 5

!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"

!define MUI_ICON "coachdesk.ico"
!define MUI_UNICON "coachdesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "installer.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "installer.bmp"
!define MUI_ABORTWARNING
!include MUI2.nsh

; Pages

!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_IT)"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DESKTOP_LINK)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION LinkOnDesktop
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(LEFT_BEHIND)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!include words.nsh
!include "${FILES}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductName "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileDescription "Installs ${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} CompanyName "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} LegalCopyright "${COPYRIGHT}"

; Asks until none of the program's executables is in use. One that runs cannot be opened for writing.
!macro WAIT_UNTIL_CLOSED ASK
  ${Do}
    StrCpy $1 ""
    !insertmacro FIND_RUNNING
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(${ASK})" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

; Called by FIND_RUNNING for each executable.
!macro NOTE_IF_RUNNING FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 "${FILE}"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Installing

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONINFORMATION "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
FunctionEnd

Function LinkOnDesktop
  SetOutPath "$PROFILE"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
FunctionEnd

Function TakeAwayOlder
  ReadRegStr $2 HKCU "${ENTRY}" "InstallLocation"
  ${If} $2 == ""
    StrCpy $2 "$INSTDIR"
  ${EndIf}
  ${IfNot} ${FileExists} "$2\uninstall.exe"
    Return
  ${EndIf}
  DetailPrint "$(TAKING_AWAY)"
  ; _?= lets it run where it is, so that this waits for it. It must come last and bare.
  ClearErrors
  ExecWait '"$2\uninstall.exe" /S /UPDATE _?=$2' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_TAKEN_AWAY)" /SD IDOK
    SetErrorLevel ${NOT_REPLACED}
    Quit
  ${EndIf}
  ${If} $2 != "$INSTDIR" ; with /D=… the new one goes to another folder
    Delete "$2\uninstall.exe"
    RMDir "$2"
  ${EndIf}
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED IN_USE
  Call TakeAwayOlder
  !insertmacro BRING_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; A link starts the program in the folder that is set here: the coach's own.
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(PRACTICE)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.coachdesk" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.coachdesk" "Content Type" "application/x-coachdesk"
  WriteRegStr HKCU "${CLASSES}\.coachdesk\OpenWithProgids" "${KIND}" ""

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
SectionEnd

; Uninstalling

Section Uninstall
  !insertmacro WAIT_UNTIL_CLOSED UN_IN_USE
  SetOutPath "$TEMP"
  !insertmacro TAKE_AWAY_FILES
  ; A newer version is about to put all the rest in its place.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPDATE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}

  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when something else is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  ; The ending itself may belong to another program by now.
  DeleteRegValue HKCU "${CLASSES}\.coachdesk\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.coachdesk\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.coachdesk" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.coachdesk" ""
    DeleteRegValue HKCU "${CLASSES}\.coachdesk" "Content Type"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.coachdesk"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
SectionEnd
