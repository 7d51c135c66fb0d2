@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Wellspring: the window, or with a command the command line. Needs Java 21 or newer in JAVA_HOME or on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE=%LOCALAPPDATA%\Wellspring"
if not exist "%CACHE%" mkdir "%CACHE%"
set "KIND=window"
set "HEAP="
rem A window where every argument is an option of the window with its value; what they mean is told by org.wellspring.launch.StartArguments. The
rem command processor takes --space=DIR apart at the sign, unless it stands in quotes. With /1 the place of this file stays known.
:look
if [%1]==[] goto looked
set "ARG=%~1"
if "%ARG%"=="--space" goto valued
if "%ARG%"=="--on" goto valued
if "%ARG%"=="--tour" goto valued
shift /1
if "%ARG%"=="--safe" goto look
if "%ARG:~0,8%"=="--space=" goto look
if "%ARG:~0,5%"=="--on=" goto look
if "%ARG:~0,7%"=="--tour=" goto look
set "KIND=command"
goto looked
:valued
if [%2]==[] set "KIND=command"
shift /1
shift /1
goto look
:looked
rem A page that was looked at is garbage before it can grow old; what is free goes back to the system.
if "%KIND%"=="window" set "HEAP=-Xms64m -Xmn32m -XX:SurvivorRatio=4 -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
if exist "%CACHE%\%KIND%.jsa.poor" del "%CACHE%\%KIND%.jsa" "%CACHE%\%KIND%.jsa.poor" 2>nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\%KIND%.jsa" %HEAP% "-Dwellspring.cache=%CACHE%" "-Dwellspring.archive=%CACHE%\%KIND%.jsa" %WELLSPRING_JAVA_OPTS% -jar "%~dp0wellspring.jar" %*
exit /b %ERRORLEVEL%
