import QtQuick
import Ballast
import components

// Stands in for all pages while they are not there: what holds, stop, and a way back.
Rectangle {
    id: plain

    required property Screen screen
    readonly property int keyWidth: Math.round(150 * Theme.u)

    color: Theme.background

    EmptyState {
        anchors.fill: parent
        anchors.bottomMargin: key.height
        icon: plain.screen.recovery.given_up ? "blocked" : "clock"
        title: plain.screen.recovery.title
        advice: plain.screen.recovery.sentence
        action: plain.screen.recovery.given_up ? qsTr("Start the screen again") : ""
        onActed: plain.screen.recovery.try_again()
    }

    StopButton {
        id: key
        objectName: "stop"
        visible: !plain.screen.alone
        screen: plain.screen
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: plain.keyWidth
        height: Math.round(110 * Theme.u)
    }
}
