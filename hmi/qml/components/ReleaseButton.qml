import QtQuick
import Ballast

// The two steps that release a stop, one after the other in the same place.
Item {
    id: button

    required property Release release

    TouchButton {
        objectName: "armRelease"
        visible: !button.release.armed
        anchors.fill: parent
        text: qsTr("Release the stop")
        strong: true
        enabled: button.release.armable
        onClicked: button.release.arm()
    }

    HoldButton {
        objectName: "release"
        visible: button.release.armed
        anchors.fill: parent
        hold: button.release.hold
        text: qsTr("HOLD TO RELEASE")
    }
}
